package rashomon.mention.time;

import java.time.LocalDate;
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
    if (unit.isClock() && memory.clock() != null) {
      return memory.clock();
    }
    Moment last = memory.last();
    if (unit.kind() == Kind.A_DAY || unit.kind() == Kind.A_WEEK) {
      boolean week = unit.kind() == Kind.A_WEEK && last != null && last.hasDay();
      return week ? last : memory.dayMoment();
    }
    boolean years = unit.kind() == Kind.A_YEAR || unit.kind() == Kind.A_DECADE;
    boolean exact = last != null && (years || last.month() > 0);
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
  boolean hasNotEnded(LocalDate day) {
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

  Context remembering(Memory other) {
    return new Context(anchor, history, dayFirst, other, direction, nearby);
  }

  /** The one of a yearly time that the words mean; null where nothing says which year. */
  @Nullable Time year(Yearly yearly) {
    return YearChoice.of(yearly, this);
  }
}
