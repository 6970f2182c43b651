package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import rashomon.mention.Moment;

/**
 * A point in time on the clock of the place, as exact as stated: the first minute that it can mean
 * and the first after.
 */
record Instant(LocalDateTime from, LocalDateTime to, boolean clock) implements Value {

  /** Reads a moment on a clock; a time in a stated zone is brought to the place's own. */
  static Instant of(Moment moment, Clock clock) {
    LocalDateTime from = clock.local(moment, moment.earliest());
    return new Instant(from, clock.local(moment, moment.latest()), moment.hasClock());
  }

  Instant plus(Duration length) {
    return new Instant(from.plus(length), to.plus(length), clock);
  }

  boolean overlaps(Instant other) {
    boolean same = from.equals(other.from);
    return same || (from.isBefore(other.to) && other.from.isBefore(to));
  }

  /** Hours from the one to the other, whichever comes first; 0 where they overlap. */
  long hoursTo(Instant other) {
    if (overlaps(other)) {
      return 0;
    }
    LocalDateTime end = to.isAfter(other.from) ? other.to : to;
    LocalDateTime begin = to.isAfter(other.from) ? from : other.from;
    return Math.max(0, Duration.between(end, begin).toHours());
  }

  /** "Fri 23 Apr 19:00", "Fri 23 Apr", "April 2021". */
  @Override
  public String words() {
    if (!clock && from.plusDays(1).isBefore(to)) {
      boolean year = from.plusMonths(2).isBefore(to);
      return (year ? "" : month(TextStyle.FULL) + " ") + from.getYear();
    }
    String day =
        from.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            + " "
            + from.getDayOfMonth()
            + " "
            + month(TextStyle.SHORT);
    return clock
        ? day + String.format(Locale.ROOT, " %02d:%02d", from.getHour(), from.getMinute())
        : day;
  }

  private String month(TextStyle style) {
    return from.getMonth().getDisplayName(style, Locale.ENGLISH);
  }
}
