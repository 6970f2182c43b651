package rashomon.lineup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.ClockTime;
import rashomon.claim.Window;
import rashomon.episode.Naming;
import rashomon.text.CalendarNames;

/** One truce among those of an episode, with the testimonies that tell of its times. */
final class Truce {

  /**
   * A truce as one claim tells it; what follows from the other two (start, end, length) is filled
   * in where the clock times are stated.
   */
  record Told(
      Testimony testimony,
      @Nullable Instant start,
      @Nullable Instant end,
      @Nullable Stretch length,
      boolean permanent) {

    static Told of(Testimony testimony, Clock clock) {
      Claim claim = testimony.claim();
      Window window = claim.window();
      boolean starts = isStart(claim) && window.start() == null && window.from() == null;
      var from = starts ? claim.when().start() : window.start();
      Instant start = from == null ? null : Instant.of(from, clock);
      Instant end = window.end() == null ? null : Instant.of(window.end(), clock);
      Stretch length = window.length() == null ? null : Stretch.of(window.length());
      return new Told(testimony, start, end, length, window.permanent()).completed();
    }

    /** A truce without an end is taken to run from its signing, where no other start is told. */
    private static boolean isStart(Claim claim) {
      boolean made = claim.action() == Action.AGREED || claim.action() == Action.DECLARED;
      return claim.action() == Action.STARTED || made && claim.window().permanent();
    }

    /** With the start and the end of a truce that lie at the very times of day that it names. */
    Told onThe(Truce truce, Clock clock) {
      Window window = testimony.claim().window();
      Instant from = start == null ? truce.at(window.from(), clock) : start;
      Instant to = end == null ? ClockTimes.same(window.to(), truce.end(), clock) : end;
      return new Told(testimony, from, to, length, permanent).completed();
    }

    private Told completed() {
      if (start != null && start.clock() && end != null && end.clock() && length == null) {
        Duration between = Duration.between(start.from(), end.from());
        return new Told(testimony, start, end, new Stretch(between, false), permanent);
      }
      boolean exact = length != null && !length.approximate();
      if (exact && start != null && start.clock() && end == null) {
        return new Told(testimony, start, start.plus(length.length()), length, permanent);
      }
      if (exact && end != null && end.clock() && start == null) {
        return new Told(testimony, end.plus(length.length().negated()), end, length, permanent);
      }
      return this;
    }

    /** The midnight that its words leave open is the one that the truce's other tellings name. */
    Told settledBy(Truce truce) {
      Instant known = truce.start();
      if (start == null || known == null) {
        return this;
      }
      Instant settled = start.settledBy(known);
      boolean ends = length != null && !length.approximate() && !settled.equals(start);
      Instant then = ends ? settled.plus(length.length()) : end;
      return new Told(testimony, settled, then, length, permanent);
    }

    boolean extended() {
      return testimony.claim().action() == Action.EXTENDED;
    }

    /** The day on which it was news: that of the act, else that of the article; or null. */
    @Nullable LocalDate reported() {
      var day = testimony.claim().when().start();
      AsOf asOf = testimony.asOf();
      return day != null ? day.date() : asOf.printed() ? asOf.from() : null;
    }

    /** The day of the act, where the truce's own start is not told. */
    @Nullable Instant dated(Clock clock) {
      var day = testimony.claim().when().start();
      return start != null ? start : day == null ? null : Instant.of(day, clock);
    }
  }

  private final List<Told> tellings = new ArrayList<>();

  void add(Told told) {
    tellings.add(told);
  }

  /** Fills in what its tellings name by the time of day alone. */
  void settle(Clock clock) {
    tellings.replaceAll(told -> told.onThe(this, clock));
  }

  List<Told> tellings() {
    return tellings;
  }

  List<Testimony> testimonies() {
    return tellings.stream().map(Told::testimony).toList();
  }

  boolean isPermanent() {
    return tellings.stream().anyMatch(Told::permanent);
  }

  boolean isTemporary() {
    return tellings.stream().anyMatch(t -> t.end() != null || t.length() != null);
  }

  boolean isExtension() {
    return tellings.stream().allMatch(Told::extended);
  }

  /** Whether it is told to begin where the truce before it ends. */
  boolean follows() {
    return tellings.stream().anyMatch(t -> t.testimony().claim().window().follows());
  }

  /** The earliest start that is told. */
  @Nullable Instant start() {
    return tellings.stream()
        .map(Told::start)
        .flatMap(java.util.stream.Stream::ofNullable)
        .min(java.util.Comparator.comparing(Instant::from))
        .orElse(null);
  }

  /** The start that one of its tellings gives at that very time of day; null where none does. */
  @Nullable Instant at(@Nullable ClockTime time, Clock clock) {
    return tellings.stream()
        .map(told -> ClockTimes.same(time, told.start(), clock))
        .flatMap(java.util.stream.Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  @Nullable Instant end() {
    return tellings.stream()
        .map(Told::end)
        .flatMap(java.util.stream.Stream::ofNullable)
        .max(java.util.Comparator.comparing(Instant::from))
        .orElse(null);
  }

  /** The earliest day on which one of its tellings was news. */
  @Nullable LocalDate reported() {
    return tellings.stream()
        .map(Told::reported)
        .flatMap(java.util.stream.Stream::ofNullable)
        .min(java.util.Comparator.naturalOrder())
        .orElse(null);
  }

  /** "the truce of Friday 23 April", "the extension to Sunday 25 April". */
  String name() {
    Instant start = start();
    Instant end = end();
    String what = (isPermanent() ? "permanent " : "") + (isExtension() ? "extension" : "truce");
    if (start != null) {
      return "the " + what + " of " + day(start.from().toLocalDate());
    }
    LocalDate reported = reported();
    return end != null
        ? "the " + what + " to " + day(end.from().toLocalDate())
        : "the " + what + (reported == null ? "" : " reported on " + day(reported));
  }

  private static String day(LocalDate day) {
    return CalendarNames.of(day.getDayOfWeek()) + " " + Naming.day(day);
  }
}
