package rashomon.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Window;
import rashomon.mention.Moment;

/**
 * A truce's window as it is drawn.
 *
 * @param start the first minute, or null where not said
 * @param end the last, as said or as start and length give it; null where not said
 * @param words its times in words: {@code 19:00-10:00, 15 h}
 * @param exact whether both ends that are known are so to the minute
 * @param outlets who says so
 */
public record TruceBar(
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    String words,
    boolean exact,
    Set<String> outlets) {

  /** The bar of a window; null where neither end is known to the day. */
  static @Nullable TruceBar of(Window window) {
    Moment start = window.start() != null && window.start().hasDay() ? window.start() : null;
    Moment end = window.end() != null && window.end().hasDay() ? window.end() : null;
    if (start == null && end == null) {
      return null;
    }
    Duration length = window.length() == null ? null : window.length().nominal();
    LocalDateTime from = start == null ? null : start.earliest();
    LocalDateTime to = end == null ? null : end.latest();
    LocalDateTime last = to == null && from != null && length != null ? from.plus(length) : to;
    LocalDateTime first = from == null && to != null && length != null ? to.minus(length) : from;
    boolean exact = (start == null || start.hasClock()) && (end == null || end.hasClock());
    return new TruceBar(first, last, words(start, end, length), exact, new TreeSet<>());
  }

  /** The day on which it is first or last heard of. */
  public LocalDate first() {
    LocalDateTime known = start == null ? end : start;
    return known == null ? LocalDate.EPOCH : known.toLocalDate();
  }

  public LocalDate last() {
    return end == null ? first() : end.minusNanos(1).toLocalDate();
  }

  private static String words(
      @Nullable Moment start, @Nullable Moment end, @Nullable Duration length) {
    String times;
    if (start != null && end != null) {
      times = between(start, end);
    } else {
      times =
          start != null
              ? "from " + Days.dayOfMonth(start)
              : end != null ? "until " + Days.dayOfMonth(end) : "";
    }
    return times + (length == null ? "" : ", " + length(length));
  }

  /** "Fri 19 19:00-Sat 20"; "Sun 1 Oct 2017 - Fri 12 Jan 2018". */
  private static String between(Moment start, Moment end) {
    LocalDate first = start.date();
    LocalDate last = end.date();
    if (first == null || last == null || YearMonth.from(first).equals(YearMonth.from(last))) {
      return Days.dayOfMonth(start) + "-" + Days.dayOfMonth(end);
    }
    return first.getYear() == last.getYear()
        ? Days.moment(start) + " - " + Days.moment(end)
        : Days.day(first) + " " + first.getYear() + " - " + Days.day(last) + " " + last.getYear();
  }

  private static String length(Duration length) {
    long hours = length.toHours();
    return hours % 24 == 0 && hours > 0 ? hours / 24 + " d" : hours + " h";
  }
}
