package rashomon.mention.time;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Length;

/** Two times of one phrase: {@code 10-12 May}, {@code June to September}. */
record Range(Sense first, Sense last) implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_SPAN;
  }

  @Override
  public int statedYear() {
    return first.statedYear();
  }

  @Override
  public Time place(Context context) {
    Time from = first.place(context);
    Time to = last.place(context);
    if (from.isResolved() && to.isResolved() && isReversed(from, to)) {
      from = first.statedYear() == 0 ? from : before(from, to);
      to = last.statedYear() == 0 ? after(from, to) : to;
    }
    return new Time(
        from.type(),
        from.value() + "/" + to.value(),
        from.start(),
        to.end(),
        length(from, to),
        Bearing.AT);
  }

  private static boolean isReversed(Time from, Time to) {
    return to.end().latest().isBefore(from.start().earliest());
  }

  /** "November-February 2015": the year is the last one's. */
  private Time before(Time from, Time to) {
    Time year = first instanceof Calendar month ? month.inYear(to.end().year() - 1) : null;
    return year == null ? from : year;
  }

  private Time after(Time from, Time to) {
    Time year = last instanceof Calendar month ? month.inYear(from.start().year() + 1) : null;
    return year == null ? to : year;
  }

  /** Whole days with both ends counted; the minutes between two clock times. */
  private static @Nullable Length length(Time from, Time to) {
    LocalDate one = Times.onlyDay(from);
    LocalDate two = Times.onlyDay(to);
    if (one == null || two == null || two.isBefore(one) || from.type() != Time.Type.DATE) {
      return null;
    }
    Duration nominal =
        Duration.ofDays(Duration.between(one.atStartOfDay(), two.atStartOfDay()).toDays() + 1);
    return new Length("P" + nominal.toDays() + "D", nominal, false);
  }
}
