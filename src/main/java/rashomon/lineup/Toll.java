package rashomon.lineup;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Quantity;
import rashomon.mention.Quantity.Step;

/**
 * A count of people as an interval (METHODS, "Vague numbers").
 *
 * @param quantity as the text states it
 * @param unit "people", or "families"
 * @param dead how many of the wounded are said to have died of it
 * @param loose told of a person or of one group among several: there may be more
 * @param rising the last day on which such a toll still rises by the hour, or null
 */
record Toll(Quantity quantity, String unit, long dead, boolean loose, @Nullable LocalDate rising)
    implements Value {

  Step step() {
    return quantity.step();
  }

  @Nullable String vague() {
    return quantity.vague();
  }

  private long min() {
    Long min = quantity.min();
    return min == null ? 0 : min;
  }

  /** Whether it was given while the toll still rose. */
  boolean isRising(AsOf asOf) {
    return rising != null && asOf.from() != null && !asOf.from().isAfter(rising);
  }

  boolean isOpen() {
    return quantity.max() == null || loose;
  }

  boolean isRough() {
    return isOpen() || quantity.approximate() || vague() != null;
  }

  /** The least it can mean; an approximate figure gives way by a tenth. */
  long low() {
    return quantity.approximate() ? Math.round(min() * 0.9) : min();
  }

  /** The most it can mean; a very large number where it is open. */
  long high() {
    Long max = quantity.max();
    if (max == null || loose) {
      return Long.MAX_VALUE;
    }
    return quantity.approximate() ? Math.round(max * 1.1) : max;
  }

  boolean overlaps(Toll other) {
    return low() <= other.high() && other.low() <= high();
  }

  /** The number that it names. */
  long figure() {
    Long max = quantity.max();
    return max != null && min() == 0 ? max : min();
  }

  /** Which of two names the smaller number. */
  static Said<Toll> small(Said<Toll> a, Said<Toll> b) {
    return a.value().figure() <= b.value().figure() ? a : b;
  }

  static Said<Toll> large(Said<Toll> a, Said<Toll> b) {
    return a.value().figure() <= b.value().figure() ? b : a;
  }

  @Override
  public String words() {
    String people = unit.isEmpty() || unit.equals("people") ? "" : of() + unit;
    return number() + people + (dead > 0 ? ", " + dead + " of them dead" : "");
  }

  /** "thousands of families", "several families", "12 families". */
  private String of() {
    String vague = vague();
    return vague != null && vague.endsWith("s") ? " of " : " ";
  }

  private String number() {
    String vague = vague();
    Long max = quantity.max();
    String about = quantity.approximate() ? "about " : "";
    if (vague != null) {
      return vague;
    }
    if (max == null) {
      return "at least " + about + grouped(min());
    }
    if (max == min()) {
      return about + grouped(max);
    }
    return min() == 0 ? "up to " + grouped(max) : about + grouped(min()) + " to " + grouped(max);
  }

  private static String grouped(long n) {
    return n < 1000 ? String.valueOf(n) : String.format(Locale.ROOT, "%,d", n);
  }
}
