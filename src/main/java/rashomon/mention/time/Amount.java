package rashomon.mention.time;

import java.math.BigDecimal;

/**
 * How many of a unit.
 *
 * @param value null-safe number; meaningless where vague
 * @param vague "several", "a few": TIMEX3 writes X
 * @param exact false for "two to three"
 */
record Amount(BigDecimal value, boolean vague, boolean exact) {

  static final Amount ONE = of(1);
  static final Amount SOME = new Amount(BigDecimal.ONE, true, false);

  static Amount of(long n) {
    return new Amount(BigDecimal.valueOf(n), false, true);
  }

  static Amount of(BigDecimal n) {
    return new Amount(n, false, true);
  }

  Amount times(long n) {
    return vague ? this : new Amount(value.multiply(BigDecimal.valueOf(n)), false, exact);
  }

  Amount plus(BigDecimal more) {
    return new Amount(value.add(more), vague, exact);
  }

  /** Whether a date can be moved by it: a whole number, not too large. */
  boolean isWhole() {
    return !vague && value.stripTrailingZeros().scale() <= 0 && value.abs().longValue() < 100_000;
  }

  int whole() {
    return value.intValue();
  }

  /** As TIMEX3 writes it: {@code 3}, {@code 2.5}, {@code X}. */
  String iso() {
    return vague ? "X" : value.stripTrailingZeros().toPlainString();
  }
}
