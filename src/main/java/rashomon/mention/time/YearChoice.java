package rashomon.mention.time;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/** Which year a date without its year is of: "10 July", "in April", "the third quarter". */
final class YearChoice {

  private static final int LONG_AGO = 300;
  private static final int LEAP = 6;
  private static final int CLOSE = 31;

  private YearChoice() {}

  /** The one that the words mean; null where nothing says which year. */
  static @Nullable Time of(Yearly yearly, Context context) {
    Moment now = context.now();
    if (now == null) {
      return null;
    }
    Time named = yearly instanceof Calendar date ? byWeekday(date, now) : null;
    if (named != null) {
      return named;
    }
    Moment told = context.memory().passage();
    if (told != null && yearly instanceof Calendar) {
      return told(yearly, told);
    }
    if (context.history()) {
      return told(yearly, now);
    }
    return now.month() == 0 ? yearly.inYear(now.year()) : nearest(yearly, now, context.direction());
  }

  /**
   * "Saturday, 16 July" is of the year that has it on a Saturday; but a day shortly before the
   * article's, or in the only year known, is that day under a wrong weekday.
   */
  private static @Nullable Time byWeekday(Calendar date, Moment now) {
    if (now.month() == 0 || isClose(date.inYear(now.year()), now)) {
      return null;
    }
    for (int year : new int[] {now.year(), now.year() - 1, now.year() + 1}) {
      if (date.isOn(year)) {
        return date.inYear(year);
      }
    }
    return null;
  }

  private static boolean isClose(@Nullable Time time, Moment now) {
    long ago =
        time == null ? Long.MAX_VALUE : Duration.between(start(time), now.earliest()).toDays();
    return ago >= -1 && ago <= CLOSE;
  }

  /** What is told goes forward: in the year told last, or the next where that leaps far back. */
  private static @Nullable Time told(Yearly yearly, Moment last) {
    Time same = yearly.inYear(last.year());
    Moment start = same == null ? null : same.start();
    boolean leaps = start != null && start.month() > 0 && last.month() - start.month() >= LEAP;
    return leaps ? yearly.inYear(last.year() + 1) : same;
  }

  private static @Nullable Time nearest(Yearly yearly, Moment now, Direction direction) {
    Time before = before(yearly, now);
    Time after = after(yearly, now);
    if (before == null || after == null) {
      return before == null || direction == Direction.FUTURE ? after : before;
    }
    boolean ahead =
        switch (direction) {
          case FUTURE -> true;
          case PAST -> isLongAgo(before, yearly, now);
          case OPEN, MEANT -> isNearer(after, before, yearly, now);
        };
    return ahead ? after : before;
  }

  /** The latest that has begun by the next day; of quarters, which are told of later, has ended. */
  private static @Nullable Time before(Yearly yearly, Moment now) {
    for (int year = now.year() + 1; year >= now.year() - 1; year--) {
      Time time = yearly.inYear(year);
      boolean quarter = yearly.kind() == Kind.A_QUARTER;
      if (time != null && (quarter ? end(time) : start(time)).isBefore(now.latest().plusDays(1))) {
        return time;
      }
    }
    return null;
  }

  /** The first that has not ended. */
  private static @Nullable Time after(Yearly yearly, Moment now) {
    for (int year = now.year() - 1; year <= now.year() + 1; year++) {
      Time time = yearly.inYear(year);
      if (time != null && end(time).isAfter(now.earliest())) {
        return time;
      }
    }
    return null;
  }

  /** A day told eleven months late would have its year: "set the vote for" looks ahead. */
  private static boolean isLongAgo(Time before, Yearly yearly, Moment now) {
    long ago = Duration.between(start(before), now.earliest()).toDays();
    return yearly.kind() == Kind.A_DAY && ago > LONG_AGO;
  }

  /** Months and seasons lie in the past unless the coming one is much nearer. */
  private static boolean isNearer(Time after, Time before, Yearly yearly, Moment now) {
    long ahead = Duration.between(now.earliest(), start(after)).toDays();
    long ago = Duration.between(end(before), now.earliest()).toDays();
    int factor = yearly.kind() == Kind.A_DAY ? 1 : 2;
    return ahead > 0 && ahead * factor < ago;
  }

  private static LocalDateTime start(Time time) {
    Moment start = time.start();
    return start == null ? LocalDateTime.MAX : start.earliest();
  }

  private static LocalDateTime end(Time time) {
    Moment end = time.end();
    return end == null ? LocalDateTime.MIN : end.latest();
  }
}
