package rashomon.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that an account or an episode speaks of as news, first and last included. */
public record Days(LocalDate first, LocalDate last) {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not days: " + first + " to " + last);
    }
  }

  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  public Days and(Days other) {
    return new Days(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Days between the two; 0 where they touch or overlap. */
  public long gap(Days other) {
    long after = ChronoUnit.DAYS.between(last, other.first);
    long before = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(after, before));
  }

  public boolean overlaps(Days other) {
    return gap(other) == 0;
  }
}
