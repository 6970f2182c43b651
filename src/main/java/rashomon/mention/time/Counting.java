package rashomon.mention.time;

import java.time.LocalDate;
import rashomon.mention.Time;

/**
 * A day or a week by its number in a larger time: {@code the second day of Eid}, {@code the week of
 * 11 July}.
 */
record Counting(int number, Unit unit, Sense of) implements Sense {

  @Override
  public Kind kind() {
    return unit.kind();
  }

  @Override
  public Time place(Context context) {
    Time whole = of.place(context);
    if (whole.start() == null) {
      return Times.unresolved(Time.Type.DATE, unit == Unit.WEEK ? "XXXX-WXX" : "XXXX-XX-XX");
    }
    LocalDate first = whole.start().earliest().toLocalDate();
    return unit == Unit.WEEK
        ? Times.week(first.plusWeeks(number - 1L))
        : Times.day(first.plusDays(number - 1L));
  }
}
