package rashomon.claim.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rashomon.Read;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.knowledge.Row;

/** Every hedge and every word that recalls reads its example and leaves the counter-example. */
class FirmnessExamplesTest {

  @TestFactory
  Stream<DynamicTest> hedges() {
    return Read.tables().table("hedges.tsv").rows().stream()
        .map(row -> test(row, c -> c.modality().word().equals(row.get("modality"))));
  }

  @TestFactory
  Stream<DynamicTest> recalls() {
    return Read.tables().table("recalls.tsv").rows().stream()
        .map(row -> test(row, c -> c.scope() == Scope.BACKGROUND));
  }

  private static DynamicTest test(Row row, Predicate<Claim> marked) {
    return DynamicTest.dynamicTest(
        row.place(),
        () -> {
          String example = row.get("example");
          assertThat(example.toLowerCase(Locale.ROOT)).contains(row.need("phrase"));
          assertThat(Read.claims(example)).as(example).anyMatch(marked);
          boolean counter = !row.get("never").equals("-");
          assertThat(counter ? Read.claims(row.get("never")) : List.<Claim>of())
              .as(row.get("never"))
              .noneMatch(marked);
        });
  }
}
