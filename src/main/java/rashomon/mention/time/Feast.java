package rashomon.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * How the date of a feast is found, as the table of words writes it. Islamic dates follow the Umm
 * al-Qura calendar; a country that waits for the moon to be seen may keep the feast a day later.
 *
 * @param rule {@code 12-25}, {@code easter -2}, {@code orthodox 0}, {@code hijri 10-01 3}, {@code
 *     hebrew 172}, {@code nth 11 4 4}
 */
record Feast(String rule) {

  /** Its first day in a Gregorian year; null where the year has none or is too far away. */
  @Nullable LocalDate first(int year) {
    String[] words = rule.split(" ", -1);
    try {
      return switch (words[0]) {
        case "easter" -> Easter.western(year).plusDays(Integer.parseInt(words[1]));
        case "orthodox" -> Easter.orthodox(year).plusDays(Integer.parseInt(words[1]));
        case "hebrew" -> Easter.passover(year).plusDays(Integer.parseInt(words[1]));
        case "hijri" -> hijri(year, words[1]);
        case "nth" -> nth(year, words);
        default -> LocalDate.of(year, number(rule, 0), number(rule, 1));
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** How many days it lasts from its first. */
  int days(LocalDate first) {
    String[] words = rule.split(" ", -1);
    if (words.length < 3 || words[0].equals("nth")) {
      return 1;
    }
    return words[2].equals("month")
        ? HijrahDate.from(first).lengthOfMonth()
        : Integer.parseInt(words[2]);
  }

  /** The first of the feast's days that the Gregorian year holds. */
  private static @Nullable LocalDate hijri(int year, String monthDay) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    int hijri = HijrahDate.from(newYear).get(ChronoField.YEAR);
    for (int next = hijri; next <= hijri + 1; next++) {
      LocalDate day = LocalDate.from(HijrahDate.of(next, number(monthDay, 0), number(monthDay, 1)));
      if (day.getYear() == year) {
        return day;
      }
    }
    return null;
  }

  private static LocalDate nth(int year, String[] words) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(words[3]));
    LocalDate month = LocalDate.of(year, Integer.parseInt(words[1]), 1);
    LocalDate found =
        month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[2]), day));
    return words.length > 4 ? found.plusDays(Integer.parseInt(words[4])) : found;
  }

  private static int number(String monthDay, int part) {
    return Integer.parseInt(monthDay.split("-", -1)[part]);
  }
}
