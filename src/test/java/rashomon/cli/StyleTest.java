package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.report.Schema;

/** The dead as houses write them down, and vague numbers by their conventions. */
class StyleTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    write("gazette", "Seven villagers were killed in a raid on Mopti on Thursday, medics said.");
    write("courier", "Dozens of villagers were killed in a raid on Mopti on Thursday.");
  }

  private void write(String outlet, String text) throws IOException {
    Files.writeString(
        folder.resolve(outlet + ".txt"),
        "---\noutlet: " + outlet + "\npublished: 2031-03-14\n---\n\n" + text + "\n");
  }

  private Run compare(String... options) {
    List<String> args = new ArrayList<>(List.of("compare"));
    args.addAll(List.of(options));
    args.add(folder.toString());
    return Run.of(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acled    | BY THE RULES OF ACLED           | fatalities: 7, time precision 1
          ucdp     | BY THE RULES OF UCDP GED        | civilians: low 7, best 7, high 99
          airwars  | BY THE RULES OF AIRWARS         | civilians: min 7, max 99, fair
          ibc      | BY THE RULES OF IRAQ BODY COUNT | civilians: min 7, max 99
          """)
  void eachHouseHasItsOwnNumbersClaimsAndRule(String house, String title, String cell) {
    Run run = compare("--style", house);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsSubsequence("NOT COMPARABLE", title, "Mopti, Thu 13 Mar", cell)
        .containsSubsequence(cell, "gazette < medics [gazette#1]", "rule: ");
    assertThat(compare().out()).doesNotContain("BY THE RULES");
  }

  @Test
  void figuresAlone() {
    Run run = compare("--style", "ibc,acled", "--show", "figures");
    assertThat(run.out())
        .containsSubsequence("IRAQ BODY COUNT", "ACLED")
        .doesNotContain("How many", "accounts: ", "OUTLETS");
    Run none = compare("--show", "figures");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.errors().get(0)).startsWith("rashomon: --show figures needs --style");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interval | dozens [24 to 99 by interval] | low 7, best 7, high 99
          acled    | dozens [12 by acled]          | low 7, best 7, high 12
          idetect  | dozens [55 by idetect]        | low 7, best 7, high 55
          none     | dozens [no count by none]     | low 7, best 7, high 7
          """)
  void vagueNumbersAreCountedByTheConventionAskedFor(String vague, String value, String cell) {
    Run run = compare("--vague", vague, "--style", "ucdp");
    assertThat(run.out()).contains(value).contains("civilians: " + cell);
    assertThat(compare().out()).contains("dozens").doesNotContain("dozens [");
  }

  /** A convention writes a number down; what the words can mean is not changed by it. */
  @Test
  void noVerdictDependsOnTheConvention() {
    String plain = compare().out();
    for (String vague : List.of("interval", "acled", "idetect", "none")) {
      String counted = compare("--vague", vague).out();
      assertThat(verdicts(counted)).isEqualTo(verdicts(plain));
    }
  }

  private static List<String> verdicts(String report) {
    return report.lines().filter(line -> line.matches(" {2}[!<^.~=-] .*| {5}why: .*")).toList();
  }

  @Test
  void conventionOfOnesOwn() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("conventions.tsv"), "convention\tword\tmin\tmax\ndesk\tdozens\t36\t\n");
    Run run = compare("--knowledge", own.toString(), "--vague", "desk", "--style", "ucdp");
    assertThat(run.out()).contains("dozens [36 by desk]", "low 7, best 7, high 36");
    Files.writeString(
        own.resolve("conventions.tsv"), "convention\tword\tmin\tmax\ndesk\tdozens\tmany\t\n");
    Run wrong = compare("--knowledge", own.toString(), "--vague", "desk");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("conventions.tsv:2: 'many' is no number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --style acld | Invalid value for option '--style' (HOUSE): 'acld' is no house; it is one of acled, ucdp, airwars, ibc; did you mean acled?
          --vague acld | Invalid value for option '--vague': 'acld' is no convention; it is one of interval, acled, idetect, none; did you mean acled?
          """)
  void misspeltNamesAreGuessed(String options, String said) {
    Run run = compare(options.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errors().get(0)).isEqualTo("rashomon: " + said);
  }

  @Test
  void jsonHasTheSameAndFitsItsSchema() throws IOException {
    String json = compare("-f", "json", "--style", "acled,ucdp,airwars,ibc").out();
    assertThat(Schema.faults("lineup.schema.json", json)).isEmpty();
    assertThat(json.replaceAll("\\s+", ""))
        .contains("\"house\":\"acled\",\"vague\":\"acled\"")
        .contains("\"numbers\":{\"low\":7,\"best\":7,\"high\":99}")
        .contains("\"grade\":\"fair\"")
        .contains("\"why\":\"nottakenbythehouse'srules\"");
    String counted = compare("-f", "json", "--vague", "acled").out();
    assertThat(Schema.faults("lineup.schema.json", counted)).isEmpty();
    assertThat(counted.replaceAll("\\s+", "")).contains("{\"min\":12,\"max\":12,\"by\":\"acled\"}");
  }

  @ParameterizedTest
  @CsvSource({"60", "80", "140"})
  void everyLineFits(int width) {
    Run run = compare("--style", "acled,ucdp,airwars,ibc", "--width", String.valueOf(width));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= width);
  }
}
