package rashomon.mention;

import org.jspecify.annotations.Nullable;

/**
 * How many, as an interval (METHODS, "Vague numbers").
 *
 * @param min at least so many; null where the text gives no lower bound
 * @param max at most so many; null where the text gives no upper bound
 * @param approximate "about", "nearly", "some 40"
 * @param vague the word, where the number is a vague word: several, dozens, scores; else null
 * @param step whether it adds to an earlier figure ("another 12") or sums up ("a total of 12")
 */
public record Quantity(
    @Nullable Long min, @Nullable Long max, boolean approximate, @Nullable String vague, Step step)
    implements Meaning {

  /** New ones, all so far, or not said (METHODS, "Toll now, or toll so far"). */
  public enum Step {
    PLAIN,
    MORE,
    TOTAL
  }

  public static Quantity exactly(long n) {
    return new Quantity(n, n, false, null, Step.PLAIN);
  }

  /** Whether there is a quantity, and it is exactly so many. */
  public static boolean is(@Nullable Quantity some, long n) {
    return some != null
        && some.min != null
        && some.max != null
        && some.min == n
        && some.max == n
        && !some.approximate
        && some.vague == null
        && some.step == Step.PLAIN;
  }

  public Quantity in(Step other) {
    return new Quantity(min, max, approximate, vague, other);
  }

  public boolean isExact() {
    return min != null && min.equals(max) && !approximate;
  }

  @Override
  public String kind() {
    return "quantity";
  }
}
