package rashomon.mention.time;

import java.time.LocalDate;
import rashomon.mention.Time;

/** "The weekend": the last one that has begun, or in the future tense the one to come. */
record Weekend() implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_WEEK;
  }

  @Override
  public boolean countsFromNow() {
    return true;
  }

  @Override
  public Time place(Context context) {
    LocalDate today = context.today();
    if (today == null) {
      return Times.unresolved(Time.Type.DATE, "XXXX-WXX-WE");
    }
    boolean past = today.getDayOfWeek().getValue() < 6 && context.direction() != Direction.FUTURE;
    return Times.weekend(past ? today.minusWeeks(1) : today);
  }
}
