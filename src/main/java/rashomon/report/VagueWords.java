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

  /**
   * What an answer's count can be.
   *
   * @param min at least so many; null where there is no lower bound
   * @param max at most so many; null where there is no upper bound
   * @param by the convention that counted a vague number, or null where the words alone did
   */
  public record Bounds(@Nullable Long min, @Nullable Long max, @Nullable String by) {}

  /** What the words can mean; a vague number as a convention has it, where one is asked for. */
  public static @Nullable Bounds bounds(Answer answer, @Nullable Counting asked) {
    Quantity quantity = quantity(answer);
    if (quantity == null) {
      return null;
    }
    if (quantity.vague() == null || asked == null) {
      return new Bounds(quantity.min(), quantity.max(), null);
    }
    Counting.Range range = asked.count(quantity);
    String by = asked.convention().name();
    return range == null ? new Bounds(null, null, by) : new Bounds(range.low(), range.high(), by);
  }

  /** The count that an answer gives, or null. */
  public static @Nullable Quantity quantity(Answer answer) {
    Claim first = answer.claims().isEmpty() ? null : answer.claims().get(0);
    return first == null || first.people() == null ? null : first.people().quantity();
  }
}
