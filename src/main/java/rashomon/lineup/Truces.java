package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Window;
import rashomon.lineup.Truce.Told;

/**
 * The truces of an episode told apart: tellings are of one truce where their starts lie close, or
 * their ends; two truces one after the other stay two (DESIGN section 5: successive truces).
 */
final class Truces {

  /** Starts that lie further apart than this are of two truces. */
  private static final long STARTS = 18;

  private static final long ENDS = 6;

  /** A truce's only known end belongs to a start at most so long before it. */
  private static final Duration LONGEST = Duration.ofDays(4);

  private final List<Truce> all = new ArrayList<>();

  private Truces() {}

  static List<Truce> of(Body body) {
    List<Told> tellings =
        body
            .news(Action.AGREED, Action.DECLARED, Action.STARTED, Action.EXTENDED, Action.HOLDING)
            .stream()
            .filter(t -> !t.isDenied())
            .map(t -> Told.of(t, body.clock()))
            .toList();
    Truces truces = new Truces();
    truces.place(tellings, t -> t.start() != null && !t.extended(), Truces::byStart);
    truces.place(tellings, t -> t.start() != null && t.extended(), Truces::byExtension);
    truces.all.forEach(truce -> truce.settle(body.clock()));
    truces.placeOpen(tellings, body.clock());
    truces.placeEnds(tellings);
    truces.place(
        tellings,
        t -> t.start() == null && t.end() == null && t.permanent(),
        (truce, told) -> truce.isPermanent());
    UndatedTruces.place(sorted(tellings, UndatedTruces::isUndated), truces.all);
    return truces.all;
  }

  /** Those that name a time of day alone join the one truce that starts at it. */
  private void placeOpen(List<Told> tellings, Clock clock) {
    for (Told told : sorted(tellings, Truces::isOpen)) {
      Window window = told.testimony().claim().window();
      LocalDate published = told.testimony().account().document().anchor().day();
      List<Truce> fit = new ArrayList<>();
      for (Truce truce : all) {
        Instant start = truce.at(window.from(), clock);
        Instant end = ClockTimes.same(window.to(), truce.end(), clock);
        Instant same = start == null && window.from() == null ? end : start;
        if (same != null && !truce.isExtension() && ClockTimes.isNews(published, same)) {
          fit.add(truce);
        }
      }
      if (fit.size() == 1) {
        fit.get(0).add(told.onThe(fit.get(0), clock));
      }
    }
  }

  private static boolean isOpen(Told told) {
    return told.start() == null && told.end() == null && !told.extended();
  }

  /** Those that tell an end alone join the truce of that end, or the only one that can have it. */
  private void placeEnds(List<Told> tellings) {
    for (Told told : sorted(tellings, t -> t.start() == null && t.end() != null)) {
      List<Truce> same = all.stream().filter(t -> sameEnd(t, told)).toList();
      List<Truce> open = all.stream().filter(t -> byEnd(t, told)).toList();
      List<Truce> fit = same.isEmpty() ? open : same;
      Truce truce = fit.size() == 1 ? fit.get(0) : new Truce();
      truce.add(told);
      if (fit.size() != 1) {
        all.add(truce);
      }
    }
  }

  private interface Match {
    boolean test(Truce truce, Told told);
  }

  private void place(List<Told> tellings, Predicate<Told> which, Match match) {
    for (Told told : sorted(tellings, which)) {
      Truce truce = all.stream().filter(t -> match.test(t, told)).findFirst().orElse(null);
      if (truce == null) {
        truce = new Truce();
        all.add(truce);
      }
      truce.add(told.settledBy(truce));
    }
  }

  private static List<Told> sorted(List<Told> tellings, Predicate<Told> which) {
    Comparator<Told> byTime =
        Comparator.<Told, Boolean>comparing(Truces::isOpenMidnight)
            .thenComparing(t -> time(t).toString())
            .thenComparing(t -> t.testimony().file())
            .thenComparing(t -> t.testimony().claim().id());
    return tellings.stream().filter(which).sorted(byTime).toList();
  }

  /** Those that leave open which midnight they mean come last, to be settled by the others. */
  private static boolean isOpenMidnight(Told told) {
    return told.start() != null && told.start().midnightOf() != null;
  }

  private static Object time(Told told) {
    Instant instant = told.start() != null ? told.start() : told.end();
    return instant == null ? "" : instant.from();
  }

  private static boolean byStart(Truce truce, Told told) {
    Instant start = truce.start();
    boolean lasting =
        (truce.isPermanent() && isTemporary(told)) || (told.permanent() && truce.isTemporary());
    return !lasting
        && start != null
        && (start.hoursTo(need(told.start())) <= STARTS || start.isMidnightOf(need(told.start())))
        && !isAfter(truce, told);
  }

  private static boolean byExtension(Truce truce, Told told) {
    return truce.isExtension() && byStart(truce, told);
  }

  private static boolean isTemporary(Told told) {
    return told.end() != null || told.length() != null;
  }

  /** Whether it begins where the truce is told to end. */
  private static boolean isAfter(Truce truce, Told told) {
    Instant end = truce.end();
    return end != null && !need(told.start()).from().isBefore(end.from());
  }

  private static boolean sameEnd(Truce truce, Told told) {
    Instant theirs = truce.end();
    return theirs != null && theirs.hoursTo(need(told.end())) <= ENDS;
  }

  private static boolean byEnd(Truce truce, Told told) {
    Instant mine = need(told.end());
    Instant start = truce.start();
    return start != null
        && truce.end() == null
        && !told.extended()
        && !truce.isPermanent()
        && start.from().isBefore(mine.from())
        && Duration.between(start.from(), mine.from()).compareTo(LONGEST) <= 0;
  }

  private static Instant need(@Nullable Instant instant) {
    return java.util.Objects.requireNonNull(instant);
  }
}
