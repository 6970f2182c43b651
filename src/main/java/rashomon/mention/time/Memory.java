package rashomon.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;

/**
 * What the text spoke of last.
 *
 * @param last the last date, as exact as stated
 * @param day the last single day
 * @param daySentence the sentence that spoke of that day
 */
record Memory(@Nullable Moment last, @Nullable LocalDate day, int daySentence) {

  static final Memory EMPTY = new Memory(null, null, -1);

  @Nullable Moment dayMoment() {
    return day == null ? null : Moment.of(day);
  }

  Memory with(Time time, int sentence) {
    Moment start = time.start();
    boolean dated = time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
    boolean era =
        start != null && time.end() != null && start.month() == 0 && !start.equals(time.end());
    if (start == null || !dated || era || time.bearing() == Bearing.UNTIL) {
      return this;
    }
    LocalDate only = Times.onlyDay(time);
    return only == null
        ? new Memory(start, day, daySentence)
        : new Memory(Moment.of(only), only, sentence);
  }
}
