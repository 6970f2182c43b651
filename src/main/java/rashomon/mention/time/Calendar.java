package rashomon.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/**
 * A date of the calendar, with or without its year: {@code 10 July 2016}, {@code Apr. 23}, {@code
 * June}, {@code 2014}.
 *
 * @param year 0 where not said
 * @param month 0 where only the year is said
 * @param day 0 where only a month or a year is said
 * @param weekday where named; helps to find the year
 */
record Calendar(int year, int month, int day, @Nullable DayOfWeek weekday) implements Yearly {

  Calendar(int year, int month, int day) {
    this(year, month, day, null);
  }

  Calendar on(DayOfWeek other) {
    return new Calendar(year, month, day, other);
  }

  /** Whether the year has it on the day of the week that the words name. */
  boolean isOn(int other) {
    Time time = inYear(other);
    LocalDate date = time == null ? null : Times.onlyDay(time);
    return weekday != null && date != null && date.getDayOfWeek() == weekday;
  }

  @Override
  public Kind kind() {
    return day > 0 ? Kind.A_DAY : month > 0 ? Kind.A_MONTH : Kind.A_YEAR;
  }

  @Override
  public int statedYear() {
    return year;
  }

  @Override
  public Time place(Context context) {
    if (year == 0) {
      return Yearly.super.place(context);
    }
    Time time = inYear(year);
    return time == null ? Times.unresolved(Time.Type.DATE, value(Times.four(year))) : time;
  }

  @Override
  public @Nullable Time inYear(int other) {
    try {
      return month == 0
          ? Times.year(other)
          : day == 0
              ? Times.month(YearMonth.of(other, month))
              : Times.day(LocalDate.of(other, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public Time inNoYear() {
    return Times.unresolved(Time.Type.DATE, value("XXXX"));
  }

  private String value(String yearValue) {
    return yearValue
        + (month > 0 ? "-" + Times.two(month) : "")
        + (day > 0 ? "-" + Times.two(day) : "");
  }
}
