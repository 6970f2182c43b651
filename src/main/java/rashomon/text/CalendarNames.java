package rashomon.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/**
 * The English names of months and weekdays. The JDK has them in its data of all locales, which
 * takes longer to open than a page of names to write.
 */
public final class CalendarNames {

  private CalendarNames() {}

  /** "April". */
  public static String of(Month month) {
    return capital(month.name());
  }

  /** "Wednesday". */
  public static String of(DayOfWeek day) {
    return capital(day.name());
  }

  /** "Apr". */
  public static String brief(Month month) {
    return of(month).substring(0, 3);
  }

  /** "Wed". */
  public static String brief(DayOfWeek day) {
    return of(day).substring(0, 3);
  }

  private static String capital(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
