package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.text.CalendarNames;

/**
 * A point in time on the clock of the place, as exact as stated: the first minute that it can mean
 * and the first after.
 *
 * @param midnightOf the day of which it is the midnight, where the words leave open whether that is
 *     the day's beginning or its end; else null
 */
record Instant(LocalDateTime from, LocalDateTime to, boolean clock, @Nullable LocalDate midnightOf)
    implements Value {

  /** What is stated no closer than to so many days is a month. */
  private static final int RANGE = 20;

  /** Reads a moment on a clock; a time in a stated zone is brought to the place's own. */
  static Instant of(Moment moment, Clock clock) {
    LocalDateTime from = clock.local(moment, moment.earliest());
    boolean midnight = moment.hour() == 24 && moment.offset() == null;
    return new Instant(
        from,
        clock.local(moment, moment.latest()),
        moment.hasClock(),
        midnight ? moment.date() : null);
  }

  /** Whether one is the midnight of a day, and the other that day's beginning or end. */
  boolean isMidnightOf(Instant other) {
    return isMidnight(this, other) || isMidnight(other, this);
  }

  /** Read as the other, where that is one of the two midnights that it can be. */
  Instant settledBy(Instant other) {
    boolean plain = other.midnightOf() == null;
    return plain && isMidnight(this, other) ? other : this;
  }

  private static boolean isMidnight(Instant open, Instant time) {
    LocalDate day = open.midnightOf();
    return day != null
        && time.clock()
        && (time.from().equals(day.atStartOfDay())
            || time.from().equals(day.plusDays(1).atStartOfDay()));
  }

  Instant plus(Duration length) {
    LocalDate midnight = midnightOf == null ? null : midnightOf.plusDays(length.toDays());
    boolean days = length.equals(Duration.ofDays(length.toDays()));
    return new Instant(from.plus(length), to.plus(length), clock, days ? midnight : null);
  }

  /** "Between 16 and 18 January": any time from this until the other is over. */
  Instant until(Instant last) {
    return last.to.isAfter(to) ? new Instant(from, last.to, false, null) : this;
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

  /** "Fri 23 Apr 19:00", "Fri 23 Apr", "Fri 16 Jan - Sun 18 Jan", "April 2021". */
  @Override
  public String words() {
    boolean days = !clock && from.plusDays(1).isBefore(to);
    if (days && !from.plusDays(RANGE).isBefore(to)) {
      return day(from) + " - " + day(to.minusMinutes(1));
    }
    if (days) {
      boolean year = from.plusMonths(2).isBefore(to);
      return (year ? "" : CalendarNames.of(from.getMonth()) + " ") + from.getYear();
    }
    return clock
        ? day(from) + String.format(Locale.ROOT, " %02d:%02d", from.getHour(), from.getMinute())
        : day(from);
  }

  private static String day(LocalDateTime time) {
    return CalendarNames.brief(time.getDayOfWeek())
        + " "
        + time.getDayOfMonth()
        + " "
        + CalendarNames.brief(time.getMonth());
  }
}
