package rashomon.report;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.document.Published;
import rashomon.mention.Moment;

/** Days in words, in English whatever the locale. */
public final class Days {

  private Days() {}

  /** "Wed 21 Apr". */
  public static String day(LocalDate day) {
    return weekday(day) + " " + day.getDayOfMonth() + " " + short3(day.getMonth().name());
  }

  /** "21 Apr". */
  public static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + short3(day.getMonth().name());
  }

  /** "Wed 21". */
  static String dayOfMonth(LocalDate day) {
    return weekday(day) + " " + day.getDayOfMonth();
  }

  private static String weekday(LocalDate day) {
    return short3(day.getDayOfWeek().name());
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** "20-25 April 2021", "30 January - 2 February 2021"; empty where unknown. */
  public static String range(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null || end == null || start.equals(end)) {
      LocalDate only = start == null ? end : start;
      return only == null ? "" : month(only) + " " + only.getYear();
    }
    if (start.getYear() != end.getYear()) {
      return range(start, start) + " - " + range(end, end);
    }
    return start.getMonth() == end.getMonth()
        ? start.getDayOfMonth() + "-" + range(end, end)
        : month(start) + " - " + range(end, end);
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return day.getDayOfMonth() + " " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** "24 Apr 2021", "Apr 2021", "2021", or "undated". */
  public static String published(Published published) {
    LocalDate day = published.day();
    if (day != null) {
      return day.getDayOfMonth() + " " + short3(day.getMonth().name()) + " " + day.getYear();
    }
    return published.isKnown() ? published.value() : "undated";
  }

  /** "Fri 23 Apr 14:30", "Fri 23 Apr", or as exact as it is: "2021-04", "2021". */
  public static String moment(Moment moment) {
    LocalDate day = moment.date();
    if (day == null) {
      return moment.iso();
    }
    return day(day) + (moment.hasClock() ? " " + clock(moment) : "");
  }

  private static String clock(Moment moment) {
    return two(moment.hour()) + ":" + two(Math.max(0, moment.minute()));
  }

  /** "Fri 23 14:30", "Fri 23"; empty where no day is known. */
  static String dayOfMonth(Moment moment) {
    LocalDate day = moment.date();
    return day == null ? "" : dayOfMonth(day) + (moment.hasClock() ? " " + clock(moment) : "");
  }

  private static String short3(String name) {
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
