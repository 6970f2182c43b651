package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * So many units from an event that the words behind it name: {@code two days after the attack}.
 * Placed where the text has told the day of that event in plain words, else only its length is
 * known.
 */
record FromEvent(int count, Unit unit, @Nullable Length length) implements Sense {

  @Override
  public Kind kind() {
    return length == null ? Kind.A_DAY : Kind.A_LENGTH;
  }

  @Override
  public Time place(Context context) {
    Time day = context.dayNearby();
    Moment event = day == null ? null : day.start();
    Time time = event == null ? null : new Shift(count, unit, Shift.Origin.TEXT).from(event);
    if (time != null) {
      return time;
    }
    return length == null ? Times.unresolved(Time.Type.DATE, "XXXX-XX-XX") : length.place(context);
  }
}
