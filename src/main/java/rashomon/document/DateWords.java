package rashomon.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the heads of articles print them. What can be read in two ways (04/05/2021) is not read.
 */
final class DateWords {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH =
      "(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String WEEKDAY =
      "(?:(?i:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?i:day)?\\b[.,]?\\s{1,3})?";

  /** A word that begins a date, not a place. */
  static final String DAY_OR_MONTH =
      "(?i:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b|" + MONTH + ")";

  private static final String NTH = "\\d{1,2}(?:st|nd|rd|th)?\\b";
  private static final String ISO = "\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d)?";

  /** A date with its year; the group {@code date}. */
  static final String DATE =
      WEEKDAY
          + "(?<date>"
          + String.join(
              "|",
              ISO,
              "\\d{4}/\\d\\d/\\d\\d",
              "\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}",
              NTH + "(?: of)?[ -]" + MONTH + ",?[ -]\\d{4}",
              MONTH + "\\s?" + NTH + ",?\\s?\\d{4}")
          + ")(?!\\d)(?::\\d\\d)?Z?";

  /** A day of a month; the group {@code day}. */
  static final String DAY =
      WEEKDAY + "(?<day>" + NTH + "(?: of)? " + MONTH + "|" + MONTH + " ?" + NTH + ")";

  /** A time of day; the group {@code clock}. */
  static final String CLOCK = "(?<clock>\\d{1,2}[:.]\\d\\d(?:\\s?[aApP]\\.?[mM]\\b\\.?)?)";

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NAME = Pattern.compile("\\p{L}{3,}");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.]?(\\d\\d)\\s?(?:([aApP])\\.?[mM]\\b)?");

  private DateWords() {}

  /**
   * The date, with the time of day where there is one; null where it is none, or could be two.
   *
   * @param year for words without one; null where nothing tells
   */
  static @Nullable Published read(String words, @Nullable String clock, @Nullable Integer year) {
    LocalDate day = day(words, year);
    if (day == null) {
      return null;
    }
    LocalTime time = clock == null ? null : time(clock);
    Published iso = Published.parse(words);
    return time != null
        ? new Published(day.atTime(time).toString())
        : iso != null ? iso : Published.on(day);
  }

  private static @Nullable LocalDate day(String words, @Nullable Integer year) {
    int[] numbers = numbers(words);
    int month = month(words);
    try {
      if (month > 0) {
        return named(numbers, month, year);
      }
      return numbers.length < 3 || isAmbiguous(words, numbers) ? null : numbered(numbers);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate named(int[] numbers, int month, @Nullable Integer year) {
    if (numbers.length == 1 && year != null) {
      return LocalDate.of(year, month, numbers[0]);
    }
    return numbers.length < 2 ? null : LocalDate.of(numbers[1], month, numbers[0]);
  }

  /** Year first, or day first; month first where the second number can be no month. */
  private static @Nullable LocalDate numbered(int[] numbers) {
    if (numbers[0] > 31) {
      return LocalDate.of(numbers[0], numbers[1], numbers[2]);
    }
    if (numbers[1] > 12) {
      return LocalDate.of(numbers[2], numbers[0], numbers[1]);
    }
    return LocalDate.of(numbers[2], numbers[1], numbers[0]);
  }

  /** With strokes, Americans put the month first and others the day. */
  private static boolean isAmbiguous(String words, int[] numbers) {
    return words.indexOf('/') >= 0
        && numbers[0] <= 12
        && numbers[1] <= 12
        && numbers[0] != numbers[1];
  }

  private static int[] numbers(String words) {
    return NUMBER
        .matcher(words)
        .results()
        .mapToInt(n -> n.group().length() > 4 ? 0 : Integer.parseInt(n.group()))
        .toArray();
  }

  private static int month(String words) {
    Matcher names = NAME.matcher(words);
    while (names.find()) {
      String name = names.group().toLowerCase(Locale.ROOT).substring(0, 3);
      if (MONTHS.contains(name)) {
        return MONTHS.indexOf(name) + 1;
      }
    }
    return 0;
  }

  private static @Nullable LocalTime time(String clock) {
    Matcher time = TIME.matcher(clock);
    if (!time.lookingAt()) {
      return null;
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    if (time.group(3) != null) {
      boolean evening = time.group(3).equalsIgnoreCase("p");
      hour = hour % 12 + (evening ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }
}
