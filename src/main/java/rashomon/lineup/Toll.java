package rashomon.lineup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Quantity.Step;

/**
 * A count of people as an interval (METHODS, "Vague numbers").
 *
 * @param loose one person told of, which does not say that there was no other
 */
record Toll(
    long min,
    @Nullable Long max,
    boolean approximate,
    @Nullable String vague,
    String unit,
    Step step,
    boolean loose)
    implements Value {

  /** The toll of a group, or null where it is not counted. */
  static @Nullable Toll of(People people, boolean loose) {
    Quantity q = people.quantity();
    if (q == null || (q.min() == null && q.max() == null && q.vague() == null)) {
      return null;
    }
    long min = q.min() == null ? 0 : q.min();
    return new Toll(min, q.max(), q.approximate(), q.vague(), people.unit(), q.step(), loose);
  }

  boolean isExact() {
    return max != null && max == min && !approximate && !loose;
  }

  /** The least it can mean; an approximate figure gives way by a tenth. */
  long low() {
    return approximate ? Math.round(min * 0.9) : min;
  }

  /** The most it can mean; a very large number where it is open. */
  long high() {
    if (max == null || loose) {
      return Long.MAX_VALUE;
    }
    return approximate ? Math.round(max * 1.1) : max;
  }

  boolean overlaps(Toll other) {
    return low() <= other.high() && other.low() <= high();
  }

  /** The number that it names. */
  long figure() {
    return max != null && min == 0 ? max : min;
  }

  @Override
  public String words() {
    String people = unit.isEmpty() || unit.equals("people") ? "" : " " + unit;
    return number() + people;
  }

  private String number() {
    if (vague != null) {
      return vague;
    }
    String about = approximate ? "about " : "";
    if (max == null) {
      return "at least " + about + grouped(min);
    }
    if (max == min) {
      return about + grouped(min);
    }
    return min == 0 ? "up to " + grouped(max) : about + grouped(min) + " to " + grouped(max);
  }

  private static String grouped(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
