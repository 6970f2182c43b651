package rashomon.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, in which order, and what is said of the others. */
class SourcesTest {

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @BeforeEach
  void writeFiles() throws IOException {
    write("b/two.txt", "2");
    write("b/deep/three.txt", "3");
    write("a.txt", "1");
    write(".hidden/x.txt", "x");
    write("b/.x.txt", "x");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> read(Limits limits, String... names) {
    List<String> read = new ArrayList<>();
    InputStream stdin = new ByteArrayInputStream("in".getBytes(StandardCharsets.UTF_8));
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(name.equals("-") ? name : folder.resolve(name).toString());
    }
    Sources.of(paths, stdin, limits, problems).stream()
        .map(
            source ->
                source.name().replace(folder + "/", "")
                    + "="
                    + StandardCharsets.UTF_8.decode(source.bytes())
                    + (source.isWhole() ? "" : " and more"))
        .forEach(read::add);
    return read;
  }

  private List<String> problems() {
    return problems.all().stream().map(p -> p.toString().replace(folder + "/", "")).toList();
  }

  @Test
  void foldersAreReadWithAllBelowThemInOrderOfTheNames() {
    assertThat(read(Limits.DEFAULT, ""))
        .containsExactly("a.txt=1", "b/deep/three.txt=3", "b/two.txt=2");
    assertThat(problems()).isEmpty();
  }

  @Test
  void orderOfTheArgumentsMakesNoDifference() {
    List<String> one = read(Limits.DEFAULT, "a.txt", "b", "missing", "-");
    List<String> other = read(Limits.DEFAULT, "-", "missing", "b", "a.txt");
    assertThat(one).isEqualTo(other).contains("-=in");
    assertThat(problems())
        .hasSize(2)
        .allMatch("missing: no such file or folder; check the path"::equals);
  }

  @Test
  void whatIsGivenTwiceIsReadOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a.txt"));
    assertThat(read(Limits.DEFAULT, "a.txt", "a.txt", "b/../a.txt", "c.txt", "b", "b/two.txt"))
        .containsExactly("a.txt=1", "b/deep/three.txt=3", "b/two.txt=2");
  }

  @Test
  void emptyAndTooLargeFilesAreProblemsAndTheRestIsRead() throws IOException {
    write("b/empty.txt", "");
    write("b/large.txt", "1234567890123");
    assertThat(read(new Limits(10), "b"))
        .containsExactly("b/deep/three.txt=3", "b/large.txt=12345678901 and more", "b/two.txt=2");
    assertThat(problems()).containsExactly("b/empty.txt: empty; give a file with an article in it");
  }

  @Test
  void fileWithoutPermission() throws IOException {
    Path secret = folder.resolve("b/secret.txt");
    write("b/secret.txt", "s");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads all");
    assertThat(read(Limits.DEFAULT, "b")).hasSize(2);
    assertThat(problems())
        .containsExactly("b/secret.txt: cannot be read (no permission); check its permissions");
  }

  @Test
  void limitIsSaidInMegabytes() {
    assertThat(Limits.DEFAULT.words()).isEqualTo("10 MB");
  }

  @Test
  void folderWithoutFiles() throws IOException {
    Files.createDirectory(folder.resolve("none"));
    assertThat(read(Limits.DEFAULT, "none")).isEmpty();
    assertThat(problems())
        .containsExactly("none: no files in this folder; name a folder that holds articles");
  }

  @Test
  void nameThatIsNoPath() {
    Sources.of(List.of("a\0b"), InputStream.nullInputStream(), Limits.DEFAULT, problems);
    assertThat(problems()).containsExactly("a\0b: not a path; check the name");
  }

  @Test
  void inputThatFails() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    Sources.of(List.of("-"), broken, Limits.DEFAULT, problems).stream().forEach(s -> {});
    assertThat(problems()).containsExactly("-: cannot be read (read error); check its permissions");
  }
}
