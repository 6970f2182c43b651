package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own defaults, from the folder and from the config home. */
class DefaultsTest {

  private static final String ARTICLE = "Two soldiers were killed in Mopti on 3 May 2031.\n";

  @TempDir private Path folder;

  private Run run(String lines, String... args) throws IOException {
    Files.writeString(folder.resolve("rashomon.properties"), lines);
    Files.writeString(folder.resolve("a.txt"), ARTICLE);
    return Run.in(folder, Map.of(), args);
  }

  private String article() {
    return folder.resolve("a.txt").toString();
  }

  @Test
  void setAnOptionOfOneCommandOrOfAll() throws IOException {
    Run markdown = run("compare.format=markdown", "compare", article());
    assertThat(markdown.out()).contains("# ");
    Run claims = run("compare.format=markdown", "claims", article());
    assertThat(claims.out()).startsWith("{");
    Run all = run("format = json", "compare", article());
    assertThat(all.out()).startsWith("{");
  }

  @Test
  void giveWayToWhatIsSaidAndToTheNearerFile() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home/rashomon"));
    Files.writeString(home.resolve("rashomon.properties"), "format=json\nquiet=true\n");
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.resolve("home").toString());
    Files.writeString(folder.resolve("a.txt"), ARTICLE);
    assertThat(Run.in(folder, environment, "compare", article()).out()).startsWith("{");
    assertThat(Run.in(folder, environment, "compare", "gone").err()).isEmpty();
    assertThat(Run.in(folder, environment, "compare", "-f", "text", article()).out())
        .startsWith("1 episode");
    Files.writeString(folder.resolve("rashomon.properties"), "format=markdown\n");
    assertThat(Run.in(folder, environment, "compare", article()).out()).contains("# ");
  }

  @ParameterizedTest
  @CsvSource({
    "widht=80, 'widht' is no option of a command; did you mean width?",
    "compare.fromat=json, 'compare.fromat' is no option of a command; did you mean compare.format?",
    "format=markdwn, did you mean markdown? (markdwn is set in ",
    "width=wide, (wide is set in ",
    "show=\\u12, cannot be read as NAME=VALUE lines in UTF-8",
    "help=true, 'help' is no option of a command"
  })
  void faultIsToldWithItsFile(String line, String told) throws IOException {
    Run run = run(line, "compare", article());
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("rashomon.properties", told).doesNotContain("Exception");
  }
}
