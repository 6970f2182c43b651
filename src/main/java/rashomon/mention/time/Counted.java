package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
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
}
