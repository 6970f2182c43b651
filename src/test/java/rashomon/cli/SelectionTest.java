package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.report.Schema;

/** Episodes asked for by day, place and party; what is not asked for is counted. */
class SelectionTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    write("gazette", "2031-03-14", "Five M23 fighters were killed in Goma on Friday, medics said.");
    write(
        "courier",
        "2031-05-20",
        "The FARC killed nine Colombian soldiers in Popayan on Monday evening.");
    write("herald", "2031-05-21", "Nine soldiers were killed by the FARC in Popayan on 19 May.");
    write("mirror", "", "Two shepherds were killed in Mopti, residents said.");
  }

  private void write(String outlet, String published, String text) throws IOException {
    String date = published.isEmpty() ? "" : "published: " + published + "\n";
    Files.writeString(
        folder.resolve(outlet + ".txt"), "---\noutlet: " + outlet + "\n" + date + "---\n\n" + text);
  }

  private Run compare(String... options) {
    List<String> args = new ArrayList<>(List.of("compare"));
    args.addAll(List.of(options));
    args.add(folder.toString());
    return Run.of(args.toArray(String[]::new));
  }

  /** The places of the episodes that a report shows. */
  private static String shown(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches("[A-Z]+ {2}(\\d|day).*"))
        .map(line -> line.split(" ", 2)[0])
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the episode overlaps the days; both ends are of the time asked for
          --since 2031-05-19                  | POPAYAN             | 2 accounts of 2 other episodes, 1 episode of no known day
          --since 2031-05-20                  | ''                  | 4 accounts of 3 other episodes, 1 episode of no known day
          --since 2031-05                     | POPAYAN             | 2 accounts of 2 other episodes, 1 episode of no known day
          --since 2030                        | GOMA POPAYAN        | 1 account of 1 other episode, 1 episode of no known day
          --until 2031-03-14                  | GOMA                | 3 accounts of 2 other episodes, 1 episode of no known day
          --until 2031-03-13                  | ''                  | 4 accounts of 3 other episodes, 1 episode of no known day
          --until 2031-03                     | GOMA                | 3 accounts of 2 other episodes, 1 episode of no known day
          --since 2031-03-15 --until 2031-04  | ''                  | 4 accounts of 3 other episodes, 1 episode of no known day
          # a place under any of its names, or what holds it
          --place goma                        | GOMA                | 3 accounts of 2 other episodes
          --place Popayán                     | POPAYAN             | 2 accounts of 2 other episodes
          --place Colombia                    | POPAYAN             | 2 accounts of 2 other episodes
          --place Goma --place Colombia       | GOMA POPAYAN        | 1 account of 1 other episode
          --place Bukavu                      | ''                  | 4 accounts of 3 other episodes
          # a party under any of its names
          --party M23                         | GOMA                | 3 accounts of 2 other episodes
          --party March_23_Movement           | GOMA                | 3 accounts of 2 other episodes
          --party farc                        | POPAYAN             | 2 accounts of 2 other episodes
          --party Colombian_army              | POPAYAN             | 2 accounts of 2 other episodes
          --party Colombian_armed_forces      | POPAYAN             | 2 accounts of 2 other episodes
          --party Colombia                    | POPAYAN             | 2 accounts of 2 other episodes
          --party Colombian_police            | ''                  | 4 accounts of 3 other episodes
          --party Malian_army                 | ''                  | 4 accounts of 3 other episodes
          --party ELN                         | ''                  | 4 accounts of 3 other episodes
          # all that is asked
          --party FARC --place Goma           | ''                  | 4 accounts of 3 other episodes
          --party FARC --since 2031-05-19     | POPAYAN             | 2 accounts of 2 other episodes, 1 episode of no known day
          """)
  void episodesAskedFor(String options, String places, String omitted) {
    String[] args = options.split(" +");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace('_', ' ');
    }
    Run run = compare(args);
    assertThat(run.exit()).isZero();
    assertThat(shown(run)).isEqualTo(places);
    assertThat(run.out().replace("\n", " ")).contains("Not shown: " + omitted);
    assertThat(run.err().isEmpty()).isEqualTo(!places.isEmpty());
  }

  @Test
  void everythingAskedForIsSaidToo() {
    Run run = compare("--place", "Goma", "--place", "Popayan", "--place", "Mopti");
    assertThat(run.out())
        .contains("All episodes are shown (asked for: in Goma or Popayan or Mopti)");
    assertThat(compare().out()).doesNotContain("asked for: in", "Not shown");
  }

  @Test
  void nothingIsThereIsSaidWithWhatIs() {
    assertThat(compare("--place", "Bukavu").errors())
        .containsExactly("none of 3 episodes is in Bukavu; there are Goma, Mopti, Popayan");
    assertThat(compare("--place", "Bukavu", "--quiet").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --since soon | Invalid value for option '--since': 'soon' is no date; write 2021-04-24, 2021-04 or 2021
          --until 2031-13 | Invalid value for option '--until': '2031-13' is no date; write 2021-04-24, 2021-04 or 2021
          --until 31-05-20 | Invalid value for option '--until': '31-05-20' is no date; write 2021-04-24, 2021-04 or 2021
          --until 2031-02-30 | Invalid value for option '--until': '2031-02-30' is no date; write 2021-04-24, 2021-04 or 2021
          --since 2031-05 --until 2031-04 | --until 2031-04-30 is before --since 2031-05-01
          --place Gomba-Gom | 'Gomba-Gom' is no place that the tables or these accounts name; there are Goma, Mopti, Popayan
          --place Moptix | 'Moptix' is no place that the tables or these accounts name; did you mean Mopti?
          --party FXRC | 'FXRC' is no party that the tables or these accounts name; did you mean FARC?
          """)
  void whatNothingKnowsIsWrongUsage(String options, String said) {
    Run run = compare(options.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors().get(0)).startsWith("rashomon: " + said);
  }

  @Test
  void failsOnlyOnWhatWasAskedFor() throws IOException {
    write("witness", "2031-05-21", "Seven soldiers were killed in Popayan on 19 May, police said.");
    assertThat(compare("--fail-on", "conflict").exit()).isEqualTo(3);
    assertThat(compare("--fail-on", "conflict", "--place", "Popayan").exit()).isEqualTo(3);
    assertThat(compare("--fail-on", "conflict", "--place", "Goma").exit()).isZero();
  }

  @Test
  void jsonTellsWhatWasNotAskedFor() throws IOException {
    String json = compare("-f", "json", "--place", "Goma").out();
    assertThat(Schema.faults("lineup.schema.json", json)).isEmpty();
    assertThat(json.replaceAll("\\s+", ""))
        .contains("\"omitted\":{\"episodes\":2,\"accounts\":3,\"asked\":\"inGoma\"}");
    assertThat(compare("-f", "json").out()).doesNotContain("omitted");
  }
}
