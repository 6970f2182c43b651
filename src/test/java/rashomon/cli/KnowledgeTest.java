package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables on the command line: listed, shown, and a user's own checked. */
class KnowledgeTest {

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Run check() {
    return Run.of("knowledge", "check", folder.toString());
  }

  private List<String> faults() {
    Run run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    return run.errors().stream().map(line -> line.replace(folder + "/", "")).toList();
  }

  @Test
  void listsTheTablesWithTheirRows() {
    Run run = Run.of("knowledge", "list");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("parties\\.tsv +\\d{4}  armed groups, .*"))
        .allMatch(line -> line.matches("[a-z-]+\\.tsv +[1-9]\\d*  \\S.*") && line.length() <= 100);
    assertThat(Run.of("knowledge")).isEqualTo(run);
  }

  @Test
  void showsRowsThatHoldTheWords() {
    Run run = Run.of("knowledge", "show", "verbs", "MURDERED");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().toList().get(0)).startsWith("base\ts\tpast\t");
    assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("murdered"));
    assertThat(Run.of("knowledge", "show", "vague.tsv").out()).startsWith("# Vague numbers");
  }

  @Test
  void tableThatThereIsNot() {
    Run run = Run.of("knowledge", "show", "partis.tsv");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("rashomon: partis.tsv: no table of that name; did you mean parties.tsv?\n");
  }

  @Test
  void rowsThatAreShownCanBeTakenAsOnesOwn() throws IOException {
    write("speakers.tsv", "word\trole\nferryman\twitness\n");
    write(
        "people.tsv",
        Run.of("knowledge", "show", "people.tsv", "person").out().lines().findFirst().orElse("")
            + "\nferryman\tferrymen\tpeople\t\tpeople\n");
    Run run = check();
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("people.tsv: 1 row, fine", "speakers.tsv: 1 row, fine");
  }

  @Test
  void rowsAreAddedToATableThatIsBegun() throws IOException {
    String[] row = {
      "knowledge", "add", folder.toString(), "parties", "name=Hill Front", "kind=rebel"
    };
    assertThat(Run.of(row).exit()).isZero();
    row[4] = "name=Marsh League";
    assertThat(Run.of(row).out()).contains("1 row added", "2 rows, fine");
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "The Marsh League captured Velm on 3 May 2031.");
    Run run = Run.of("claims", "--knowledge", folder.toString(), article.toString());
    assertThat(run.out()).contains("\"by\":{\"name\":\"Marsh League\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "parties, nam=X, no column 'nam'; the columns are name",
    "partis, name=X, did you mean parties.tsv?",
    "parties, 'name=X\tY', a cell holds no tabs and no line breaks: name"
  })
  void rowThatDoesNotFitIsNotAdded(String table, String cell, String told) {
    Run run = Run.of("knowledge", "add", folder.toString(), table, cell);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(told);
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void everyFileThatIsWrongIsTold() throws IOException {
    write("partis.tsv", "name\n");
    write("vague.tsv", "phrase\tword\tmin\na smattering\tsmattering\t3\n");
    write("speakers.tsv", "word\trole\nferryman\twitness\tx\ty\n");
    write("cues.tsv", "cue\tplace\n");
    assertThat(faults())
        .hasSize(4)
        .anyMatch(f -> f.equals("partis.tsv: no table of that name; did you mean parties.tsv?"))
        .anyMatch(f -> f.equals("vague.tsv: no column 'max' in its first line"))
        .anyMatch(f -> f.equals("speakers.tsv:2: 4 cells in a table of 2 columns"))
        .anyMatch(f -> f.startsWith("cues.tsv: no rows; "));
  }

  @Test
  void wordThatItsReaderDoesNotTakeIsToldWithItsLine() throws IOException {
    write("speakers.tsv", "word\trole\nferryman\tsailor\n");
    assertThat(faults()).hasSize(1).first().asString().startsWith("speakers.tsv:2: ");
  }

  @Test
  void countOfAConventionIsANumber() throws IOException {
    write("conventions.tsv", "convention\tword\tmin\tmax\ndesk\tdozens\t36\tmany\n");
    assertThat(faults()).containsExactly("conventions.tsv:2: 'many' is no number");
    write("conventions.tsv", "convention\tword\tmin\tmax\ndesk\tdozens\t36\t\n");
    assertThat(check().out()).contains("conventions.tsv: 1 row, fine");
  }

  @Test
  void folderWithoutTables() {
    assertThat(check().exit()).isEqualTo(2);
    assertThat(Run.of("knowledge", "check", folder.resolve("none").toString()).exit()).isEqualTo(2);
  }

  @Test
  void formatsAreListed() {
    Run run = Run.of("formats");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "plain text in UTF-8",
            "compare   text, markdown, json",
            "claims    jsonl, text",
            "explain");
  }
}
