package rashomon.lineup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Window;
import rashomon.lineup.Truce.Told;

/**
 * Truces of which only the length is told, placed by the day on which that is news: they are the
 * truce of that length that was about to begin or running then; where none was, a truce of their
 * own. Where another was running that may or may not be theirs, they stay undated.
 */
final class UndatedTruces {

  /** A truce that is news begins at most so many days before, and so many after. */
  private static final int NEWS = 1;

  private static final int AHEAD = 4;

  private UndatedTruces() {}

  static void place(List<Told> tellings, List<Truce> all) {
    for (Told told : tellings) {
      LocalDate day = told.reported();
      Truce truce = day == null ? null : truce(told, day, all);
      if (truce != null) {
        truce.add(told);
        if (!all.contains(truce)) {
          all.add(truce);
        }
      }
    }
  }

  /** Whether its length is all that is told of its times. */
  static boolean isUndated(Told told) {
    Window window = told.testimony().claim().window();
    boolean times = told.start() != null || told.end() != null || window.from() != null;
    boolean words = !window.words().isEmpty() && !window.follows() || window.to() != null;
    return told.length() != null && !times && !words && !told.permanent();
  }

  /** The truce that it tells of, maybe a new one; null where that is not known. */
  private static @Nullable Truce truce(Told told, LocalDate day, List<Truce> all) {
    List<Truce> about = all.stream().filter(t -> isRunning(t, told, day)).toList();
    List<Truce> same = about.stream().filter(t -> isSame(t, told, day)).toList();
    if (same.size() == 1) {
      return same.get(0);
    }
    return about.isEmpty() ? new Truce() : null;
  }

  /** Whether the truce may be the one that was news on the day. */
  private static boolean isRunning(Truce truce, Told told, LocalDate day) {
    if (told.extended() != truce.isExtension()) {
      return false;
    }
    boolean over =
        day(truce.end()) != null && Objects.requireNonNull(day(truce.end())).isBefore(day);
    return !over && !follows(told, truce, day) && near(truce, day) <= AHEAD;
  }

  /** Whether it begins where the truce ends: another one. */
  private static boolean follows(Told told, Truce truce, LocalDate day) {
    LocalDate start = day(truce.start());
    return told.testimony().claim().window().follows() && start != null && start.isBefore(day);
  }

  private static boolean isSame(Truce truce, Told told, LocalDate day) {
    LocalDate start = day(truce.start());
    boolean news = start == null || !start.isBefore(day.minusDays(NEWS));
    return news
        && truce.tellings().stream().anyMatch(t -> Objects.equals(t.length(), told.length()));
  }

  /** Days between the truce's start, or the day on which it was news, and the day. */
  private static long near(Truce truce, LocalDate day) {
    LocalDate start = day(truce.start());
    LocalDate known = start == null ? truce.reported() : start;
    return known == null ? 0 : Math.abs(ChronoUnit.DAYS.between(known, day));
  }

  private static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : instant.from().toLocalDate();
  }
}
