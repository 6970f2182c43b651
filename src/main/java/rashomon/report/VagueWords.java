package rashomon.report;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.lineup.Answer;
import rashomon.lineup.house.Counting;
import rashomon.mention.Quantity;

/** Vague numbers with the counts that a convention makes of them. */
public final class VagueWords {

  private VagueWords() {}

  /** The answer's value: "dozens [12 by acled]", "6". */
  public static String value(Answer answer, @Nullable Counting counting) {
    Quantity quantity = quantity(answer);
    boolean vague = quantity != null && quantity.vague() != null;
    return answer.value()
        + (vague && quantity != null && counting != null ? by(quantity, counting) : "");
  }

  /** " [12 by acled]", " [24 to 99 by interval]", " [no count by acled]". */
  static String by(Quantity quantity, Counting counting) {
    Counting.Range range = counting.count(quantity);
    String count = range == null ? "no count" : range(range);
    return " [" + count + " by " + counting.convention().name() + "]";
  }

  private static String range(Counting.Range range) {
    return range.low() == range.high() ? "" + range.low() : range.low() + " to " + range.high();
  }

  /** The count that an answer gives, or null. */
  public static @Nullable Quantity quantity(Answer answer) {
    Claim first = answer.claims().isEmpty() ? null : answer.claims().get(0);
    return first == null || first.people() == null ? null : first.people().quantity();
  }
}
