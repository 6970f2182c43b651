package rashomon.mention.time;

import rashomon.mention.Time;

/** "Two days later", "three years ago": a shift, or at least its length where it has no origin. */
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
    return later && !time.isResolved() ? length.place(context) : time;
  }
}
