package rashomon.mention.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar from the places of a pattern. */
final class Dates {

  private Dates() {}

  static @Nullable Sense date(Slots slots) {
    int day = slots.has("'") ? 0 : slots.value(Kind.DAY);
    Calendar date = calendar(year(slots), slots.value(Kind.MONTH), day > 0 ? day : ordinal(slots));
    boolean named = date != null && slots.has(Kind.WEEKDAY);
    return named ? date.on(DayOfWeek.of(slots.value(Kind.WEEKDAY))) : date;
  }

  private static int ordinal(Slots slots) {
    return slots.has(Kind.MONTH) ? slots.value(Kind.ORDINAL) : 0;
  }

  private static @Nullable Calendar calendar(int year, int month, int day) {
    boolean exists = day == 0 || month > 0 && day <= Month.of(month).maxLength();
    return exists ? new Calendar(year, month, day) : null;
  }

  static int year(Slots slots) {
    Node year = slots.node(Kind.YEAR);
    if (year != null) {
      return Digits.leading(year.norm());
    }
    boolean apostrophe = slots.has("'");
    Node two = apostrophe ? slots.node(Kind.TWO_DIGITS) : null;
    return two == null ? 0 : NumericDate.century(Digits.leading(two.norm()), 2);
  }

  static @Nullable Sense numeric(Slots slots) {
    Node date = slots.node(Kind.DATE);
    return date == null ? null : new NumericDate(Digits.of(date.norm()));
  }

  static @Nullable Sense days(Slots slots) {
    Node first = slots.node(Kind.DAY);
    Node third = slots.node(Kind.DAY, 3);
    Node last = third == null ? slots.node(Kind.DAY, 2) : third;
    int month = slots.value(Kind.MONTH);
    if (first == null || last == null || first.value(Kind.DAY) >= last.value(Kind.DAY)) {
      return null;
    }
    Sense from = calendar(year(slots), month, first.value(Kind.DAY));
    Sense to = calendar(year(slots), month, last.value(Kind.DAY));
    return from == null || to == null ? null : new Range(from, to);
  }

  static @Nullable Sense months(Slots slots) {
    Node first = slots.node(Kind.MONTH);
    Node last = slots.node(Kind.MONTH, 2);
    if (first == null || last == null) {
      return null;
    }
    int year = year(slots);
    return new Range(
        new Calendar(year, first.value(Kind.MONTH), 0),
        new Calendar(year, last.value(Kind.MONTH), 0));
  }

  /** Two years of which the second may be short: 1914-18. */
  static @Nullable Sense years(Slots slots) {
    int first = slots.value(Kind.YEAR);
    Node two = slots.node(Kind.TWO_DIGITS);
    int last = two == null ? 0 : first / 100 * 100 + Digits.leading(two.norm());
    return last <= first ? null : new Range(new Calendar(first, 0, 0), new Calendar(last, 0, 0));
  }

  static @Nullable Sense beforeChrist(Slots slots) {
    Node number = slots.node(Kind.NUMBER);
    int year = number == null ? 0 : Digits.leading(number.norm());
    return year == 0 ? null : new Calendar(-year, 0, 0);
  }

  /** "AD 69". */
  static @Nullable Sense annoDomini(Slots slots) {
    Node number = slots.node(Kind.NUMBER);
    int year = number == null ? 0 : Digits.leading(number.norm());
    return year == 0 || year > 2100 ? null : new Calendar(year, 0, 0);
  }

  static Sense weekday(Slots slots, String which) {
    boolean plural = slots.has(Kind.WEEKDAYS);
    DayOfWeek day = DayOfWeek.of(slots.value(plural ? Kind.WEEKDAYS : Kind.WEEKDAY));
    return new Weekday(day, Weekday.Which.valueOf(which.toUpperCase(Locale.ROOT)));
  }
}
