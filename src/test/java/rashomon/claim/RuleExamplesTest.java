package rashomon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rashomon.Read;
import rashomon.knowledge.Row;

/** Every rule reads its own example and leaves its counter-example alone. */
class RuleExamplesTest {

  private static final List<String> TABLES =
      List.of(
          "verbs.tsv",
          "territory-verbs.tsv",
          "harm-nouns.tsv",
          "territory-nouns.tsv",
          "toll-words.tsv",
          "hostilities.tsv");

  /** Kinds of claim that are told apart only by their object may share a sentence. */
  private static final Map<String, String> ALSO =
      Map.of("displaced", "evacuated", "evacuated", "displaced");

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String table : TABLES) {
      for (Row row : Read.tables().table(table).rows()) {
        tests.add(DynamicTest.dynamicTest(row.place(), () -> check(row)));
      }
    }
    return tests.stream();
  }

  private static void check(Row row) {
    String action = row.get("action");
    if (isSaid(row.get("example"))) {
      assertThat(actions(row.get("example"))).as(row.get("example")).contains(action);
    }
    if (isSaid(row.get("never"))) {
      assertThat(actions(row.get("never")))
          .as(row.get("never"))
          .doesNotContain(action, ALSO.getOrDefault(action, action));
    }
  }

  private static boolean isSaid(String sentence) {
    return !sentence.isEmpty() && !sentence.equals("-");
  }

  private static List<String> actions(String sentence) {
    return Read.claims(sentence).stream().map(c -> c.action().word()).toList();
  }
}
