package rashomon.mention.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import rashomon.mention.Time;
import rashomon.mention.Time.Interval;

/** The early, middle or late part of a time: {@code late Friday}, {@code mid-June}. */
record Modified(Mod mod, Sense of) implements Sense {

  @Override
  public Kind kind() {
    return of.kind();
  }

  @Override
  public int statedYear() {
    return of.statedYear();
  }

  @Override
  public boolean countsFromNow() {
    return of.countsFromNow();
  }

  @Override
  public Time place(Context context) {
    Time time = of.place(context);
    LocalDate day = Times.onlyDay(time);
    Interval interval = time.interval();
    if (interval == null || time.type() != Time.Type.DATE) {
      return time;
    }
    return day != null ? hours(time, day.atStartOfDay()) : third(time, interval);
  }

  private Time hours(Time time, LocalDateTime day) {
    return switch (mod) {
      case START -> Times.narrowed(time, day, day.plusHours(10));
      case MID -> Times.narrowed(time, day.plusHours(10), day.plusHours(16));
      case END -> Times.narrowed(time, day.plusHours(18), day.plusHours(24));
    };
  }

  private Time third(Time time, Interval all) {
    Duration third = Duration.between(all.from(), all.to()).dividedBy(3);
    LocalDateTime one = all.from().plusDays(third.toDays());
    LocalDateTime two = all.to().minusDays(third.toDays());
    return switch (mod) {
      case START -> Times.narrowed(time, all.from(), one);
      case MID -> Times.narrowed(time, one, two);
      case END -> Times.narrowed(time, two, all.to());
    };
  }
}
