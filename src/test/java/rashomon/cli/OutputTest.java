package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where reports go: a file that is whole or not there, a pipe that is closed, a full disk. */
class OutputTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Two soldiers were killed in Mopti on 3 May 2031.");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void fileHoldsWhatStandardOutputWould() throws IOException {
    Run shown = Run.of("compare", path("a.txt"));
    Run written = Run.of("compare", "--output", path("report.txt"), path("a.txt"));
    assertThat(written.exit()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("report.txt"))).isEqualTo(shown.out());
    assertThat(names()).containsExactly("a.txt", "report.txt");
  }

  @Test
  void fileThatWasThereIsReplacedWhole() throws IOException {
    Files.writeString(folder.resolve("report.txt"), "of yesterday ".repeat(1000));
    Run.of("claims", "--output", path("report.txt"), path("a.txt"));
    assertThat(Files.readString(folder.resolve("report.txt"))).startsWith("{").endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "no/such/report.txt, there is no such folder",
    ". , cannot be written",
  })
  void whatCannotBeWrittenIsToldAndLeavesNothing(String name, String why) {
    Run run = Run.of("compare", "--output", path(name), path("a.txt"));
    assertThat(run.exit()).isEqualTo(ExitCode.UNDONE);
    assertThat(run.err()).contains(why).doesNotContain("Exception");
    assertThat(names()).containsExactly("a.txt");
  }

  private List<String> names() {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "compare, No space left on device, 1",
    "claims, No space left on device, 1",
    "formats, No space left on device, 1",
    "--help, No space left on device, 1",
    "completion, No space left on device, 1",
    "compare, Broken pipe, 0",
    "claims, Broken pipe, 0",
    "formats, Broken pipe, 0",
    "--help, Broken pipe, 0"
  })
  void fullDiskIsAFailureAndAClosedPipeIsNone(String command, String why, int exit) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    boolean reads = command.equals("compare") || command.equals("claims");
    String[] args = reads ? new String[] {command, path("a.txt")} : new String[] {command};
    Terminal terminal = Run.terminal(InputStream.nullInputStream(), broken, err);
    assertThat(new Program(terminal).run(args)).isEqualTo(exit);
    String told = err.toString(StandardCharsets.UTF_8);
    if (exit == 0) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).isEqualTo("rashomon: standard output cannot be written (" + why + ")\n");
    }
  }

  @Test
  void verboseSaysHowMuchWasRead() {
    Run run = Run.of("compare", "--verbose", path("a.txt"));
    assertThat(run.err()).containsPattern("read 1 articles? in \\d").contains("tables ");
    assertThat(run.out()).isEqualTo(Run.of("compare", path("a.txt")).out());
  }

  @Test
  void longRunShowsItsProgressOnATerminalAlone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            Path.of(""),
            new Screen(false, true, false));
    Progress progress = new Progress(terminal, java.time.Duration.ZERO);
    progress.begin(100_000);
    progress.tellOf(7);
    progress.add(50_000);
    progress.hide();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("reading", "7 articles", "50%");
    assertThat(Run.of("claims", path("a.txt")).err()).isEmpty();
  }
}
