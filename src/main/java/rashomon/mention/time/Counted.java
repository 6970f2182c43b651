package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/** "Two days later", "three years ago": a shift with its length, which needs no origin. */
record Counted(Shift shift, Length length) implements Sense {

  @Override
  public Kind kind() {
    return shift.kind();
  }

  @Override
  public boolean countsFromNow() {
    return shift.countsFromNow();
  }

  @Override
  public Time place(Context context) {
    Time like = shift.unit() == Unit.YEAR ? sameQuarter(context) : null;
    if (like != null) {
      return like;
    }
    Time time = shift.place(context);
    boolean later = shift.origin() == Shift.Origin.TEXT;
    Time counted = length.place(context);
    return later && !time.isResolved() ? counted : with(time, counted.length());
  }

  private static Time with(Time time, Time.@Nullable Length length) {
    return new Time(
        time.type(),
        time.value(),
        time.start(),
        time.end(),
        length,
        time.bearing(),
        time.interval());
  }

  /** "Up from $3 million a year earlier", behind a quarter: that quarter of the year before. */
  private @Nullable Time sameQuarter(Context context) {
    Time quarter = context.memory().quarter();
    Moment start = quarter == null ? null : quarter.start();
    boolean spoken = start != null && (quarter.timex().aside() || isLast(start, context));
    if (!spoken) {
      return null;
    }
    return SameQuarter.inOtherYear(quarter, shift.count());
  }

  /** Whether the text has spoken of nothing since but the days on which it was reported. */
  private static boolean isLast(Moment quarter, Context context) {
    Moment last = context.memory().last();
    boolean reported = last != null && last.hasDay() && context.isRecent();
    return quarter.equals(last) || reported;
  }
}
