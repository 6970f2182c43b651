package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Showing only some verdicts, and ending with 3 where one is found. */
class ShownTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    write(
        "gazette", "Five soldiers were killed in an ambush near Homs on Thursday, the army said.");
    write("courier", "Nine soldiers were killed in an ambush near Homs on Thursday, rebels said.");
  }

  private void write(String outlet, String text) throws IOException {
    Files.writeString(
        folder.resolve(outlet + ".txt"),
        "---\noutlet: " + outlet + "\npublished: 2031-03-14\n---\n\n" + text + "\n");
  }

  private Run compare(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "compare";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = folder.toString();
    return Run.of(args);
  }

  @ParameterizedTest
  @CsvSource({
    "conflict,3",
    "'correction,conflict',3",
    "update,0",
    "correction,0",
  })
  void failsOnWhatIsNamed(String verdicts, int exit) {
    Run run = compare("--fail-on", verdicts);
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out()).isEqualTo(compare().out());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void conflictsAlone() {
    Run run = compare("--show", "conflicts");
    assertThat(run.out()).contains("!  CONFLICT", "How many fighters");
    assertThat(run.out()).doesNotContain("AGREE", "ONLY ONE ACCOUNT SAYS");
    assertThat(run.exit()).isZero();
    assertThat(compare("--show", "all")).isEqualTo(compare());
  }

  @Test
  void nothingOfTheKindIsSaid() {
    Run run = compare("--show", "changes", "--fail-on", "conflict");
    assertThat(run.out()).startsWith("Nothing to line up");
    assertThat(run.errors()).hasSize(1).first().asString().startsWith("no changes among ");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(compare("--show", "changes", "--quiet").err()).isEmpty();
    assertThat(compare("--show", "changes", "-f", "json").out()).contains("\"episodes\" : [");
  }

  @Test
  void conflictOutweighsInputThatWasNotRead() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(compare("--fail-on", "conflict", missing).exit()).isEqualTo(3);
    assertThat(compare("--fail-on", "update", missing).exit()).isEqualTo(1);
    Run quiet = compare("--quiet", missing);
    assertThat(quiet.exit()).isEqualTo(1);
    assertThat(quiet.err()).isEmpty();
  }
}
