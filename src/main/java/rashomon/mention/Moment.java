package rashomon.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as exact as the text states it: a year, a month, a day or a minute.
 *
 * @param year below zero before Christ: -216 for 216 BC
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0
 * @param hour 0 to 24 (24: the end of that day), or -1
 * @param minute 0 to 59, or -1
 * @param offset the zone that the text states; null is local to the place
 */
public record Moment(
    int year, int month, int day, int hour, int minute, @Nullable ZoneOffset offset) {

  public static Moment of(LocalDate day) {
    return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), -1, -1, null);
  }

  public static Moment of(YearMonth month) {
    return new Moment(month.getYear(), month.getMonthValue(), 0, -1, -1, null);
  }

  public static Moment ofYear(int year) {
    return new Moment(year, 0, 0, -1, -1, null);
  }

  public static Moment at(LocalDateTime time, @Nullable ZoneOffset offset) {
    return new Moment(
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        offset);
  }

  public boolean hasDay() {
    return day > 0;
  }

  public boolean hasClock() {
    return hour >= 0;
  }

  /** The day, or null where it is not stated. */
  public @Nullable LocalDate date() {
    return hasDay() ? LocalDate.of(year, month, day) : null;
  }

  /** The first minute that it can mean, local. */
  public LocalDateTime earliest() {
    LocalDate first = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    first = year < 0 ? first.plusYears(1) : first;
    return hasClock()
        ? first.atStartOfDay().plusHours(hour).plusMinutes(Math.max(0, minute))
        : first.atStartOfDay();
  }

  /** The first minute after all that it can mean, local; for a clock time the time itself. */
  public LocalDateTime latest() {
    if (hasClock()) {
      return earliest();
    }
    LocalDate first = earliest().toLocalDate();
    LocalDate next =
        hasDay() ? first.plusDays(1) : month > 0 ? first.plusMonths(1) : first.plusYears(1);
    return next.atStartOfDay();
  }

  /** ISO 8601, as exact as stated: {@code 2016-07-19T14:30Z}, {@code 2016-07-19}, {@code 2016}. */
  public String iso() {
    String number = String.format(Locale.ROOT, "%04d", Math.abs(isoYear()));
    StringBuilder iso = new StringBuilder(year < 0 ? "-" + number : number);
    if (month > 0) {
      iso.append(two('-', month));
    }
    if (day > 0) {
      iso.append(two('-', day));
    }
    if (hasClock()) {
      iso.append(two('T', hour)).append(two(':', Math.max(0, minute)));
      iso.append(offset == null ? "" : offset.getId());
    }
    return iso.toString();
  }

  /** ISO 8601 has a year 0, which is 1 BC. */
  private int isoYear() {
    return year < 0 ? year + 1 : year;
  }

  private static String two(char before, int number) {
    return before + (number < 10 ? "0" : "") + number;
  }
}
