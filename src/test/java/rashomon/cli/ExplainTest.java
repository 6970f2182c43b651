package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article explained, as its reader gets it; {@code -Dgolden=write} writes the goldens anew. */
class ExplainTest {

  private static final Path GOLDEN = Path.of("src/test/resources/explain");

  private static final String ARTICLE =
      """
      ---
      outlet: Harbour Herald
      published: 2031-03-14
      title: Twelve soldiers killed in Orrin ambush
      ---

      Share on Facebook | Share on Twitter | Print

      At least 12 soldiers were killed and three civilians wounded near the village of Orrin on
      Thursday night, the interior ministry said. Rebels of the Northern Shield have not commented.

      The rebels captured the town of Velm on Wednesday, according to a local source. A ceasefire
      brokered by Ghana is to begin at 7 p.m. on Saturday. Nobody was arrested. The dispute killed
      hopes of an early harvest.
      """;

  @TempDir private Path folder;

  private static Run explain(String columns) {
    return Run.with(ARTICLE, Map.of("COLUMNS", columns), "explain", "-");
  }

  private static void matches(String file, String actual) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "140"})
  void plain(String columns) throws IOException {
    Run run = explain(columns);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= Integer.parseInt(columns));
    matches(columns + ".txt", run.out());
  }

  /** Escapes are written as {@code ^[} so that the golden can be read. */
  @Test
  void inColour() throws IOException {
    Run run = Run.onTerminal(ARTICLE, Map.of("COLUMNS", "80"), "explain", "-");
    matches("80-colour.txt", run.out().replace("\u001b", "^["));
    String bare = run.out().replaceAll("\u001b\\[[0-9;]*m", "");
    assertThat(bare.lines()).allMatch(line -> line.length() <= 80);
    assertThat(bare).doesNotContain("[", "{").contains("At least 12 soldiers were killed#");
  }

  @Test
  void claimsStandUnderTheirSentenceWithRuleAndRow() {
    assertThat(explain("140").out())
        .containsSubsequence(
            "title: ",
            "set aside: Share on Facebook",
            " > [At least 12 soldiers|party/people] were {killed}",
            "KILLED  who: at least 12 soldiers",
            "says  Harbour Herald < interior ministry",
            "rule: killed.people  row: verbs.tsv:",
            "CAPTURED",
            "rule: captured.place  row: territory-verbs.tsv:",
            "no claim  “killed” (verbs.tsv:",
            "MENTIONS",
            "HOW TO READ THIS",
            "MISSED SOMETHING?");
  }

  @Test
  void rowOfOnesOwnIsNamed() throws IOException {
    Path own = folder.resolve("parties.tsv");
    Files.writeString(own, "name\talso\tkind\tside\tcountry\nNorthern Shield\t\tmilitia\t\t\n");
    Run run = Run.with(ARTICLE, Map.of(), "explain", "--knowledge", folder.toString(), "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Northern Shield|party]").contains("parties.tsv:2");
    assertThat(explain("100").out()).doesNotContain("Northern Shield|party]");
  }

  @Test
  void fightingIsShownWhereAsked() {
    assertThat(explain("100").out()).doesNotContain("ATTACK");
    assertThat(Run.with(ARTICLE, Map.of(), "explain", "--hostilities", "-").out())
        .contains("ATTACK", "rule: attack.noun  row: hostilities.tsv:");
  }

  @Test
  void widthIsAsAsked() {
    Run run = Run.with(ARTICLE, Map.of("COLUMNS", "80"), "explain", "--width", "140", "-");
    assertThat(run).isEqualTo(explain("140"));
  }

  @Test
  void articleThatSaysNothing() {
    Run run = Run.with("Rain fell.", Map.of(), "explain", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("0 claims", "   Rain fell.", "NO MENTIONS");
  }
}
