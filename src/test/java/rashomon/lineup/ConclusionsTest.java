package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** What a careful analyst concludes of the corpus ({@code conclusions.tsv}) is printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConclusionsTest {

  private final Comparison comparison = comparison();

  private static Comparison comparison() {
    Rashomon rashomon = Rashomon.of(Knowledge.shipped());
    Problems problems = new Problems();
    return rashomon.compare(
        rashomon.documents(List.of("corpus"), InputStream.nullInputStream(), problems), problems);
  }

  static Stream<Map<String, String>> rows() {
    return Rows.of("conclusions.tsv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isPrinted(Map<String, String> row) {
    boolean known = row.get("incident").startsWith("!");
    assertThat(isConcluded(row)).as("%s", row).isEqualTo(!known);
  }

  @Test
  void nineOfTenArePrinted() {
    List<Map<String, String>> all = rows().toList();
    long printed = all.stream().filter(this::isConcluded).count();
    assertThat(printed).isGreaterThanOrEqualTo(Math.round(0.9 * all.size()));
  }

  private boolean isConcluded(Map<String, String> row) {
    Conclusion conclusion = Conclusion.of(row);
    return comparison.lineups().stream().anyMatch(conclusion::isDrawnBy);
  }
}
