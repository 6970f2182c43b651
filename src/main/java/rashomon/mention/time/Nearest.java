package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * The last, this or the next of what comes back every year: {@code last May}, {@code this summer}.
 */
record Nearest(Yearly yearly, Weekday.Which which) implements Sense {

  @Override
  public Kind kind() {
    return yearly.kind();
  }

  @Override
  public boolean countsFromNow() {
    return !countsFromText();
  }

  private boolean countsFromText() {
    return which == Weekday.Which.SAME
        || which == Weekday.Which.FOLLOWING
        || which == Weekday.Which.PREVIOUS;
  }

  @Override
  public Time place(Context context) {
    Moment now = from(context);
    Time time = now == null ? null : find(now, context);
    return time == null ? yearly.inNoYear() : time;
  }

  private @Nullable Moment from(Context context) {
    Moment last = context.memory().last();
    return countsFromText() && last != null ? last : context.now();
  }

  private @Nullable Time find(Moment now, Context context) {
    if (which == Weekday.Which.SAME) {
      return yearly.inYear(now.year());
    }
    if (now.month() == 0) {
      return which == Weekday.Which.FOLLOWING ? yearly.inYear(now.year() + 1) : null;
    }
    return switch (which) {
      case LAST, PREVIOUS -> last(now);
      case NEXT, FOLLOWING -> next(now);
      default -> current(now, context);
    };
  }

  /** "This fall" is this year's; in January "this winter" is the one that began last year. */
  private @Nullable Time current(Moment now, Context context) {
    if (yearly.kind() == Kind.A_DAY) {
      return context.looking(Direction.OPEN, null).year(yearly);
    }
    Time before = yearly.inYear(now.year() - 1);
    boolean goesOn =
        before != null && before.end() != null && before.end().latest().isAfter(now.earliest());
    return goesOn ? before : yearly.inYear(now.year());
  }

  private @Nullable Time last(Moment now) {
    for (int year = now.year(); year >= now.year() - 2; year--) {
      Time time = yearly.inYear(year);
      if (time != null && time.end() != null && !time.end().latest().isAfter(now.earliest())) {
        return time;
      }
    }
    return null;
  }

  private @Nullable Time next(Moment now) {
    for (int year = now.year(); year <= now.year() + 2; year++) {
      Time time = yearly.inYear(year);
      if (time != null && time.start() != null && !time.start().earliest().isBefore(now.latest())) {
        return time;
      }
    }
    return null;
  }
}
