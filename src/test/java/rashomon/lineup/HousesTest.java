package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.knowledge.Conventions;
import rashomon.knowledge.Knowledge;
import rashomon.lineup.house.Cell;
import rashomon.lineup.house.Coding;
import rashomon.lineup.house.Counting;
import rashomon.lineup.house.House;
import rashomon.lineup.house.Houses;
import rashomon.lineup.house.Style;

/**
 * What each house writes down of the accounts of {@code deaths.tsv}: by incident, in brackets the
 * number of figures that a cell rests on.
 */
class HousesTest {

  private static final Conventions CONVENTIONS = new Conventions(Knowledge.shipped());

  static Stream<Map<String, String>> rows() {
    return Rows.of("houses.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void written(Map<String, String> row) {
    House house = house(row.getOrDefault("house", ""));
    String vague = row.getOrDefault("vague", "");
    List<Coding> codings =
        codings(row.getOrDefault("case", ""), house, vague.isEmpty() ? house.vague() : vague);
    assertThat(words(codings) + " | " + leftOut(codings))
        .isEqualTo(row.get("written") + " | " + row.getOrDefault("leftOut", ""));
  }

  @Test
  void everyCaseIsWrittenByEveryHouse() {
    List<String> cases = rows().map(r -> r.getOrDefault("case", "")).distinct().toList();
    assertThat(Rows.of("deaths.tsv").stream().map(r -> r.getOrDefault("case", "")).distinct())
        .containsExactlyInAnyOrderElementsOf(cases);
    assertThat(Houses.ALL).extracting(House::name).doesNotHaveDuplicates();
    assertThat(CONVENTIONS.all())
        .extracting(c -> c.name())
        .containsExactly("interval", "acled", "idetect", "none")
        .containsAll(Houses.ALL.stream().map(House::vague).toList());
  }

  /** Every claim of dead stands in a cell or is left out, and none in both. */
  @Test
  void noClaimIsLost() {
    for (String incident : List.of("qamishli-2021-04", "ganja-2020-10-11-strike", "seeds")) {
      for (Lineup lineup : VerdictsTest.compared(incident).lineups()) {
        List<String> told =
            Body.of(lineup.episode(), lineup.guests()).all().stream()
                .filter(t -> t.claim().action() == rashomon.claim.Action.KILLED)
                .map(t -> t.claim().id())
                .toList();
        for (House house : Houses.ALL) {
          assertThat(claims(coding(lineup, house, house.vague())))
              .as(house.title() + ", " + incident)
              .containsExactlyInAnyOrderElementsOf(told);
        }
      }
    }
  }

  private static List<String> claims(Coding coding) {
    Stream<String> used =
        coding.incidents().stream()
            .flatMap(i -> i.cells().stream())
            .flatMap(c -> c.figures().stream())
            .flatMap(f -> f.claims().stream())
            .map(c -> c.id());
    return Stream.concat(used, coding.leftOut().stream().map(l -> l.claim().id())).toList();
  }

  private static House house(String name) {
    return Houses.ALL.stream().filter(h -> h.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Coding> codings(String name, House house, String vague) {
    List<Map<String, String>> rows =
        Rows.of("deaths.tsv").stream().filter(r -> name.equals(r.get("case"))).toList();
    return Comparison.of(Tables.accounts("deaths", rows), List.of()).lineups().stream()
        .map(lineup -> coding(lineup, house, vague))
        .toList();
  }

  private static Coding coding(Lineup lineup, House house, String vague) {
    Style style = new Style(house, new Counting(CONVENTIONS.of(vague)));
    return Coding.of(style, Deaths.of(lineup));
  }

  private static String words(List<Coding> codings) {
    return codings.stream()
        .flatMap(c -> c.incidents().stream())
        .map(HousesTest::words)
        .collect(Collectors.joining("; "));
  }

  private static String words(Coding.Coded coded) {
    String day = coded.incident().day() == null ? "no day" : coded.incident().day().toString();
    return day
        + " "
        + coded.cells().stream().map(HousesTest::words).collect(Collectors.joining(", "));
  }

  private static String words(Cell cell) {
    String numbers =
        cell.numbers().stream().map(n -> "" + n.value()).collect(Collectors.joining("/"));
    String grade = cell.grade().isEmpty() ? "" : " " + cell.grade();
    return cell.about() + " " + numbers + grade + " (" + cell.figures().size() + ")";
  }

  private static String leftOut(List<Coding> codings) {
    return codings.stream()
        .flatMap(c -> c.leftOut().stream())
        .map(Deaths.LeftOut::why)
        .collect(Collectors.joining("; "));
  }
}
