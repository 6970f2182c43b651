package rashomon.mention.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * What an expression is placed by.
 *
 * @param anchor the day (or month, or year) that the article counts from; null where unknown
 * @param history whether the article tells of the past by its own dates, so that one date places
 *     the next; always where there is no anchor
 * @param dayFirst whether the article writes the day before the month in digits; null where open
 * @param memory what the text spoke of last
 * @param nearby the day in the same sentence or just before, for a clock time that has none
 */
record Context(
    @Nullable Moment anchor,
    boolean history,
    @Nullable Boolean dayFirst,
    Memory memory,
    Direction direction,
    @Nullable Time nearby) {

  private static final int RECENT = 60;

  /** What "now" is: in a history what was told last. */
  @Nullable Moment now() {
    return history ? memory.last() : anchor;
  }

  @Nullable LocalDate today() {
    Moment now = history ? memory.dayMoment() : anchor;
    return now == null ? null : now.date();
  }

  @Nullable LocalDate lastDay() {
    return memory.day();
  }

  /** What the text spoke of last, as exact as the unit needs. */
  @Nullable Moment text(Unit unit) {
    if (unit.kind() == Kind.A_DAY || unit.kind() == Kind.A_WEEK) {
      return memory.dayMoment();
    }
    Moment last = memory.last();
    boolean exact = last != null && (unit.kind() == Kind.A_YEAR || last.month() > 0);
    return exact ? last : anchor;
  }

  /** Whether the last day is of this history, or of the days before the article. */
  boolean isRecent() {
    LocalDate today = today();
    LocalDate day = memory.day();
    return day != null && today != null && Math.abs(ChronoUnit.DAYS.between(day, today)) <= RECENT;
  }

  @Nullable Time dayNearby() {
    return nearby;
  }

  /** Whether a day had not ended when the article appeared. */
  boolean isOver(LocalDate day) {
    LocalDate today = anchor == null ? null : anchor.date();
    return today != null && !today.isAfter(day);
  }

  Context looking(Direction other, @Nullable Time near) {
    return new Context(anchor, history, dayFirst, memory, other, near);
  }

  /** Looks on from the start of a range for its end. */
  Context from(Time first) {
    Moment start = first.start();
    return start == null || anchor == null
        ? this
        : new Context(start, history, dayFirst, memory, Direction.FUTURE, nearby);
  }

  Context after(Time time, int sentence) {
    return new Context(
        anchor, history, dayFirst, memory.with(time, sentence), Direction.OPEN, null);
  }

  /** The one of a yearly time that the words mean; null where nothing says which year. */
  @Nullable Time year(Yearly yearly) {
    Moment now = now();
    if (now == null) {
      return null;
    }
    if (yearly instanceof Calendar date && date.weekday() != null) {
      for (int year : new int[] {now.year(), now.year() - 1, now.year() + 1}) {
        if (date.isOn(year)) {
          return date.inYear(year);
        }
      }
    }
    if (history) {
      return told(yearly, now);
    }
    return now.month() == 0 ? yearly.inYear(now.year()) : nearest(yearly, now);
  }

  /** A history goes forward: in the year told last, or the next where that leaps far back. */
  private static @Nullable Time told(Yearly yearly, Moment last) {
    Time same = yearly.inYear(last.year());
    boolean leaps =
        same != null
            && same.start() != null
            && last.month() - same.start().month() >= 6
            && same.start().month() > 0;
    return leaps ? yearly.inYear(last.year() + 1) : same;
  }

  private @Nullable Time nearest(Yearly yearly, Moment now) {
    Time before = null;
    Time after = null;
    for (int year = now.year() + 1; year >= now.year() - 1; year--) {
      Time time = yearly.inYear(year);
      if (time == null || time.start() == null || time.end() == null) {
        continue;
      }
      if (before == null && time.start().earliest().isBefore(now.latest().plusDays(1))) {
        before = time;
      }
      if (time.end().latest().isAfter(now.earliest())) {
        after = time;
      }
    }
    return switch (direction) {
      case PAST -> isLongAgo(before, after, yearly) ? after : before;
      case FUTURE -> after;
      case OPEN ->
          before == null || after != null && isNearer(after, before, yearly) ? after : before;
    };
  }

  /** A day told eleven months late would have its year: "set the vote for" looks ahead. */
  private boolean isLongAgo(@Nullable Time before, @Nullable Time after, Yearly yearly) {
    if (before == null || after == null || yearly.kind() != Kind.A_DAY) {
      return before == null;
    }
    LocalDateTime now = anchor == null ? LocalDateTime.MIN : anchor.earliest();
    return Duration.between(before.start().earliest(), now).toDays() > 300;
  }

  /** Months and seasons lie in the past unless the coming one is much nearer. */
  private boolean isNearer(Time after, Time before, Yearly yearly) {
    LocalDateTime now = anchor == null ? LocalDateTime.MIN : anchor.earliest();
    long ahead = Duration.between(now, after.start().earliest()).toDays();
    long ago = Duration.between(before.end().latest(), now).toDays();
    int factor = yearly.kind() == Kind.A_DAY ? 1 : 2;
    return ahead > 0 && ahead * factor < ago;
  }
}
