package rashomon.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/**
 * A day of the week (METHODS, "Weekdays"): past tense finds the latest at or before the anchor,
 * future tense and "until" the next at or after it.
 */
record Weekday(DayOfWeek day, Which which) implements Sense {

  /** So many days ago is soon after. */
  private static final int JUST = 2;

  /** Which one of the many. */
  enum Which {
    PLAIN,
    /** Strictly before, strictly after the anchor; the nearest to come. */
    LAST,
    NEXT,
    THIS,
    /** Strictly after, strictly before the day that the text spoke of last. */
    FOLLOWING,
    PREVIOUS,
    /** That of the year that the text spoke of last: that summer. */
    SAME
  }

  @Override
  public Kind kind() {
    return Kind.A_DAY;
  }

  @Override
  public boolean countsFromNow() {
    return true;
  }

  @Override
  public Time place(Context context) {
    LocalDate from = from(context);
    return from == null
        ? Times.unresolved(Time.Type.DATE, value())
        : Times.day(find(from, context));
  }

  private @Nullable LocalDate from(Context context) {
    boolean text = which == Which.FOLLOWING || which == Which.PREVIOUS;
    return text && context.lastDay() != null ? context.lastDay() : context.today();
  }

  private LocalDate find(LocalDate from, Context context) {
    return from.with(
        switch (which) {
          case LAST, PREVIOUS -> TemporalAdjusters.previous(day);
          case NEXT, FOLLOWING -> TemporalAdjusters.next(day);
          case THIS ->
              context.direction() == Direction.PAST
                  ? TemporalAdjusters.previousOrSame(day)
                  : TemporalAdjusters.nextOrSame(day);
          case PLAIN, SAME ->
              context.history()
                      || context.direction() == Direction.FUTURE
                      || context.direction() == Direction.MEANT && !isJustBefore(from)
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
        });
  }

  /** "Was due to start on Sunday", told on that Sunday or soon after: it is not a week away. */
  private boolean isJustBefore(LocalDate from) {
    return !from.with(TemporalAdjusters.previousOrSame(day)).isBefore(from.minusDays(JUST));
  }

  /** That day of the week that holds a date. */
  Time inWeek(LocalDate other) {
    return Times.day(Times.monday(other).plusDays(day.getValue() - 1L));
  }

  String value() {
    return "XXXX-WXX-" + day.getValue();
  }
}
