package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Truce.Told;

/** How the hours of two tellings, or of two truces, lie to each other, in words and hours. */
final class WindowRelation {

  private WindowRelation() {}

  /** The relation of two windows with both ends; null where an end is not known to the minute. */
  static @Nullable String of(Told a, Told b) {
    Instant from = a.start();
    Instant to = a.end();
    Instant start = b.start();
    Instant end = b.end();
    if (!isExact(from) || !isExact(to) || !isExact(start) || !isExact(end)) {
      return null;
    }
    return from == null || to == null || start == null || end == null
        ? null
        : relation(a, b, from.from(), to.from(), start.from(), end.from());
  }

  private static boolean isExact(@Nullable Instant instant) {
    return instant != null && instant.clock();
  }

  private static String relation(
      Told a,
      Told b,
      LocalDateTime from,
      LocalDateTime to,
      LocalDateTime start,
      LocalDateTime end) {
    String mine = hours(from, to) + " of " + a.testimony().outlet();
    String theirs = hours(start, end) + " of " + b.testimony().outlet();
    if (from.equals(start) && to.equals(end)) {
      return "the same " + hours(from, to);
    }
    if (!from.isBefore(start) && !to.isAfter(end)) {
      return "the " + mine + " lie within the " + theirs;
    }
    if (!start.isBefore(from) && !end.isAfter(to)) {
      return "the " + theirs + " lie within the " + mine;
    }
    LocalDateTime late = from.isAfter(start) ? from : start;
    LocalDateTime early = to.isBefore(end) ? to : end;
    return "the " + mine + " and the " + theirs + apart(early, late);
  }

  /** How the end of the one lies to the start of the next. */
  private static String apart(LocalDateTime end, LocalDateTime start) {
    return end.isAfter(start)
        ? " overlap by " + hours(start, end)
        : end.equals(start) ? " follow at once" : " lie " + hours(end, start) + " apart";
  }

  /** "15 hours", "4 minutes". */
  static String hours(LocalDateTime from, LocalDateTime to) {
    return new Stretch(Duration.between(from, to).abs(), false).words();
  }

  /** How two successive truces lie to each other; null where their times are not known. */
  static @Nullable String sequence(Truce a, Truce b) {
    Instant one = a.start();
    Instant other = b.start();
    if (one == null || other == null || one.from().equals(other.from())) {
      return a.follows() || b.follows() ? "one is to begin when the truce before it ends" : null;
    }
    boolean ordered = one.from().isBefore(other.from());
    Instant end = ordered ? a.end() : b.end();
    Instant start = ordered ? other : one;
    boolean exact = end != null && end.clock() && start.clock();
    if (!exact || end == null) {
      return null;
    }
    return "the first was to end at "
        + end.words()
        + (end.from().isAfter(start.from())
            ? ", " + hours(start.from(), end.from()) + " into the second"
            : end.from().equals(start.from())
                ? ", when the second began"
                : ", " + hours(end.from(), start.from()) + " before the second");
  }
}
