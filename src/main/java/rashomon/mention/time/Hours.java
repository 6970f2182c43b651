package rashomon.mention.time;

import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;

/** From one clock time to another on one day: {@code 7-9 pm}. */
record Hours(Clock first, Clock last) implements OfDay {

  @Override
  public Kind kind() {
    return Kind.A_CLOCK;
  }

  private static boolean isReversed(Time from, Time to) {
    return to.end().latest().isBefore(from.start().earliest());
  }

  @Override
  public Time on(Time day, Context context) {
    Time from = first.on(day, context);
    Time to = last.on(day, context);
    if (from.isResolved() && to.isResolved() && isReversed(from, to)) {
      to = last.on(Times.day(Times.onlyDay(from).plusDays(1)), context);
    }
    String value = from.value() + "/" + to.value();
    return new Time(Time.Type.TIME, value, from.start(), to.end(), null, Bearing.AT);
  }
}
