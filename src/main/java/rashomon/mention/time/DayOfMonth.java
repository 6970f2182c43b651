package rashomon.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/** A day by its number alone, of the month that the text spoke of: {@code on the 15th}. */
record DayOfMonth(int day) implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_DAY;
  }

  @Override
  public Time place(Context context) {
    Moment month = context.text(Unit.MONTH);
    if (month != null && month.month() > 0) {
      try {
        return Times.day(LocalDate.of(month.year(), month.month(), day));
      } catch (DateTimeException e) {
        // that month has no such day: the words say it of another one
      }
    }
    return Times.unresolved(Time.Type.DATE, "XXXX-XX-" + Times.two(day));
  }
}
