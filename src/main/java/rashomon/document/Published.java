package rashomon.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared, as exact as it is known: a minute, a day, a month, a year; or unknown.
 *
 * @param value ISO 8601: {@code 2021-04-24T18:30}, {@code 2021-04-24}, {@code 2021-04}, {@code
 *     2021}; empty where unknown
 */
public record Published(String value) {

  public static final Published UNKNOWN = new Published("");

  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}(-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d"
              + "(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:?\\d\\d)?)?)?)?");

  /** Reads an ISO date, minute, month or year; null where the words are none. */
  public static @Nullable Published parse(String words) {
    String iso = words.strip();
    if (!ISO.matcher(iso).matches()) {
      return null;
    }
    try {
      return new Published(
          switch (iso.length()) {
            case 4 -> Year.parse(iso).toString();
            case 7 -> YearMonth.parse(iso).toString();
            case 10 -> LocalDate.parse(iso).toString();
            default -> LocalDateTime.parse(iso.substring(0, 16).replace(' ', 'T')).toString();
          });
    } catch (DateTimeException e) {
      return null;
    }
  }

  public static Published on(LocalDate day) {
    return new Published(day.toString());
  }

  public boolean isKnown() {
    return !value.isEmpty();
  }

  /** The day, or null where only a month or a year, or nothing, is known. */
  public @Nullable LocalDate day() {
    return value.length() >= 10
        ? LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10))
        : null;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** The year, or null. */
  public @Nullable Integer year() {
    return isKnown() ? Integer.valueOf(value.substring(0, 4)) : null;
  }

  /**
   * Whether both can be told of one article: as far as both are exact they differ by no more than a
   * day (an evening here is the next morning there).
   */
  public boolean fits(Published other) {
    LocalDate mine = day();
    LocalDate theirs = other.day();
    if (mine != null && theirs != null) {
      return Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= 1;
    }
    return value.startsWith(other.value) || other.value.startsWith(value);
  }
}
