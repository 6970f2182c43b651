package rashomon.mention.time;

import rashomon.mention.Moment;
import rashomon.mention.Time;

/** So long before or after another time: {@code two days after Christmas}, the eve of Eid. */
record Offset(int count, Unit unit, Sense origin) implements Sense {

  @Override
  public Kind kind() {
    return unit.kind();
  }

  @Override
  public Time place(Context context) {
    Moment start = origin.place(context).start();
    Time time = start == null ? null : new Shift(count, unit, Shift.Origin.TEXT).from(start);
    return time == null ? Times.length(Amount.of(Math.abs(count)), unit, false) : time;
  }
}
