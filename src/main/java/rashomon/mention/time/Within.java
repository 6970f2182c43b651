package rashomon.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/** A time within a larger one: {@code Friday of last week}, {@code April last year}. */
record Within(Sense inner, Sense outer) implements Sense {

  /** "Late in April last year" is the late part of that April. */
  static Sense of(Sense inner, Sense outer) {
    return inner instanceof Modified modified
        ? new Modified(modified.mod(), of(modified.of(), outer))
        : new Within(inner, outer);
  }

  @Override
  public Kind kind() {
    return inner.kind();
  }

  @Override
  public int statedYear() {
    return outer.statedYear();
  }

  @Override
  public boolean countsFromNow() {
    return outer.countsFromNow();
  }

  @Override
  public Time place(Context context) {
    Moment start = outer.place(context).start();
    Time time = start == null ? null : in(start);
    return time != null ? time : unresolved(context);
  }

  private @Nullable Time in(Moment start) {
    LocalDate day = start.date();
    if (inner instanceof Weekday weekday && day != null) {
      return weekday.inWeek(day);
    }
    return inner instanceof Yearly yearly ? yearly.inYear(start.year()) : null;
  }

  private Time unresolved(Context context) {
    return inner instanceof Yearly yearly ? yearly.inNoYear() : inner.place(context);
  }
}
