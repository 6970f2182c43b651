package rashomon.mention.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Interval;
import rashomon.mention.Time.Length;

/** Times as TIMEX3 and {@link Time} write them. */
final class Times {

  private Times() {}

  static Time unresolved(Time.Type type, String value) {
    return new Time(type, value, null, null, null, Bearing.AT);
  }

  static Time date(String value, Moment start, Moment end) {
    return new Time(Time.Type.DATE, value, start, end, null, Bearing.AT);
  }

  static Time day(LocalDate day) {
    return date(iso(day), Moment.of(day), Moment.of(day));
  }

  static Time days(String value, LocalDate first, LocalDate last) {
    return date(value, Moment.of(first), Moment.of(last));
  }

  static Time month(YearMonth month) {
    String value = four(month.getYear()) + "-" + two(month.getMonthValue());
    return date(value, Moment.of(month), Moment.of(month));
  }

  static Time months(String value, YearMonth first, YearMonth last) {
    return date(value, Moment.of(first), Moment.of(last));
  }

  static Time year(int year) {
    return date(four(year), Moment.ofYear(year), Moment.ofYear(year));
  }

  static Time years(String value, int first, int last) {
    return date(value, Moment.ofYear(first), Moment.ofYear(last));
  }

  /** The week from Monday to Sunday that holds the day: {@code 2016-W29}. */
  static Time week(LocalDate day) {
    LocalDate monday = monday(day);
    return days(weekOf(day), monday, monday.plusDays(6));
  }

  static Time weekend(LocalDate day) {
    LocalDate monday = monday(day);
    return days(weekOf(day) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  static Time quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return months(four(year) + "-Q" + quarter, first, first.plusMonths(2));
  }

  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static String weekOf(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return four(year) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A time with another value for TIMEX3, placed as before. */
  static Time valued(Time time, String value) {
    return new Time(
        time.type(),
        value,
        time.start(),
        time.end(),
        time.length(),
        time.bearing(),
        time.interval(),
        time.timex());
  }

  static Time length(Amount amount, Unit unit, boolean approximate) {
    Length length =
        amount.vague()
            ? null
            : new Length(unit.iso(amount), unit.nominal(amount), approximate || !amount.exact());
    return new Time(Time.Type.DURATION, unit.timex(amount), null, null, length, Bearing.AT);
  }

  /** The same time narrowed to an interval. */
  static Time narrowed(Time time, LocalDateTime from, LocalDateTime to) {
    return new Time(
        time.type(),
        time.value(),
        time.start(),
        time.end(),
        time.length(),
        time.bearing(),
        new Interval(from, to),
        time.timex());
  }

  /** The only day that a time is on, or null. */
  static @Nullable LocalDate onlyDay(Time time) {
    Moment start = time.start();
    boolean one = start != null && start.hasDay() && start.equals(time.end());
    return one ? start.date() : null;
  }

  static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** A year; one before Christ is below zero: {@code BC0216}. */
  static String four(int year) {
    String digits = String.valueOf(Math.abs(year));
    return (year < 0 ? "BC" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String iso(LocalDate day) {
    return four(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
  }
}
