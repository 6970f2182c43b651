package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.mention.Quantity;

/** Quotes shortened to what carries the claim. */
class ExcerptTest {

  private static final String LONG =
      "After two nights in which nobody in the quarter slept, six of its members were killed at the"
          + " roundabout, and the market stayed shut until noon, the monitor said.";

  private static Claim claim(String quote, String trigger) {
    return new SampleClaims("a.txt", "A", "", null)
        .toll(Action.KILLED, SampleClaims.people(Quantity.exactly(6), null, ""), quote, trigger);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | “After two nights in which nobody in the quarter slept, six of its members were killed at the roundabout, and the market stayed shut until noon, the monitor said.”
          100 | “…six of its members were killed at the roundabout, and the market stayed shut until noon, the…”
          70 | “…six of its members were killed at the roundabout, and the market…”
          40 | “…members were killed at the…”
          """)
  void quoteIsCutAtItsClauses(int width, String excerpt) {
    assertThat(Excerpt.of(claim(LONG, "were killed"), width)).isEqualTo(excerpt);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 45, 60, 77, 100, 140})
  void excerptHoldsItsTriggerAndFits(int width) {
    for (String trigger : new String[] {"After", "slept", "were killed", "said."}) {
      assertThat(Excerpt.of(claim(LONG, trigger), width))
          .contains(trigger)
          .hasSizeLessThanOrEqualTo(width);
    }
  }

  @Test
  void quotationMarksAreNotDoubled() {
    assertThat(Excerpt.of(claim("“Six were killed,” he said.", "killed"), 80))
        .isEqualTo("“Six were killed,” he said.”");
    assertThat(Excerpt.of(claim("“Six were killed.”", "killed"), 80))
        .isEqualTo("“Six were killed.”");
  }
}
