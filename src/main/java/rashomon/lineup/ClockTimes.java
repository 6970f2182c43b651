package rashomon.lineup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rashomon.claim.ClockTime;
import rashomon.mention.Moment;

/** Times of day without a day ("17:00 (GMT+3)") beside the dated times of others. */
final class ClockTimes {

  /** An article tells of truces that lie at most so many days from its own day. */
  private static final long NEWS = 3;

  private ClockTimes() {}

  /** The dated time, where the time of day is that very one after zones; else null. */
  static @Nullable Instant same(@Nullable ClockTime open, @Nullable Instant dated, Clock clock) {
    if (open == null || dated == null || !dated.clock() || !open.canBeOn(dated.from())) {
      return null;
    }
    for (Moment moment : open.around(dated.from().toLocalDate())) {
      if (Instant.of(moment, clock).from().equals(dated.from())) {
        return dated;
      }
    }
    return null;
  }

  /** Whether an article of that day can mean it; one without a day may mean any. */
  static boolean isNews(@Nullable LocalDate published, Instant dated) {
    return published == null
        || Math.abs(ChronoUnit.DAYS.between(published, dated.from().toLocalDate())) <= NEWS;
  }
}
