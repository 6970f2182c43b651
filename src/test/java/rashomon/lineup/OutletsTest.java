package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How outlets stand to each other: two accounts of one toll, and each row both ways. */
class OutletsTest {

  static Stream<Map<String, String>> rows() {
    return Rows.of("outlets.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void standing(Map<String, String> row) {
    Question question = CountsTest.question(CountsTest.accounts(row));
    assertThat(question.stances())
        .as(question.finding().toString())
        .extracting(stance -> stance.outlet() + " " + stance.standing().word())
        .containsExactly("One " + row.get("one"), "Other " + row.get("other"));
    assertThat(question.stances().get(0).witnesses()).hasSize(1);
  }

  @Test
  void eachAnswerCountsOnce() {
    for (String incident : List.of("qamishli-2021-04", "hasakah-siege-2021-01", "seeds")) {
      List<Lineup> lineups = VerdictsTest.compared(incident).lineups();
      for (Outlet outlet : Outlets.of(lineups)) {
        assertThat(outlet.answered()).isEqualTo(answers(lineups, outlet.name()));
        assertThat(outlet.answered() + outlet.silent()).isEqualTo(outlet.questions());
      }
    }
  }

  private static int answers(List<Lineup> lineups, String outlet) {
    return (int)
        lineups.stream()
            .flatMap(l -> l.questions().stream())
            .flatMap(q -> q.stances().stream())
            .filter(s -> s.outlet().equals(outlet))
            .count();
  }

  @Test
  void mostAnswersComeFirstAndThenTheName() {
    List<Outlet> outlets = Outlets.of(VerdictsTest.compared("qamishli-2021-04").lineups());
    assertThat(outlets).hasSizeGreaterThan(5);
    assertThat(outlets.stream().map(o -> "%05d".formatted(99_999 - o.answered()) + o.name()))
        .isSorted();
    assertThat(outlets).extracting(Outlet::name).doesNotHaveDuplicates();
  }

  @Test
  void oneOutletHasNoneBesideIt() {
    List<Lineup> alone =
        VerdictsTest.compared("qamishli-2021-04").lineups().stream()
            .filter(l -> l.episode().members().size() == 1)
            .collect(Collectors.toList());
    assertThat(Outlets.of(alone)).isEmpty();
    assertThat(Outlets.of(List.of())).isEmpty();
  }
}
