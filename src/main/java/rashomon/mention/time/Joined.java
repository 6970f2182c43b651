package rashomon.mention.time;

import rashomon.mention.Time;

/** A day with a clock time or a part of the day: {@code 7 pm on Friday}, {@code Tuesday night}. */
record Joined(Sense day, OfDay part) implements Sense {

  /** Joins, where the day may bring its own part of the day: {@code 7 on Friday evening}. */
  static Sense of(Sense day, OfDay part) {
    if (day instanceof Joined joined) {
      if (joined.part instanceof Part evening && part instanceof Clock clock) {
        return new Joined(joined.day, clock.within(evening));
      }
      return joined.part instanceof Clock clock && part instanceof Part evening
          ? new Joined(joined.day, clock.within(evening))
          : joined;
    }
    return new Joined(day, part);
  }

  @Override
  public Kind kind() {
    return Kind.A_TIME;
  }

  @Override
  public int statedYear() {
    return day.statedYear();
  }

  @Override
  public boolean countsFromNow() {
    return day.countsFromNow();
  }

  @Override
  public Time place(Context context) {
    Time time = day.place(context);
    boolean length = time.type() == Time.Type.DURATION;
    return part.on(length ? Times.unresolved(Time.Type.DATE, "XXXX-XX-XX") : time, context);
  }
}
