package rashomon.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Kind;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/** The days that claims tell of as news. */
public final class NewsDays {

  /** A claim's days further from the printed day than this are history or a plan, not news. */
  private static final int NEWS = 10;

  /** What takes longer than this holds many flare-ups, and is the days of none. */
  private static final long SIEGE = 100;

  private record Run(Days days, int claims) {}

  private NewsDays() {}

  /**
   * The days of one claim; null where it names none. A siege is news for as long as it lasts; the
   * start of a toll "since" a day is not news of that day, nor is the end that a truce is to have.
   */
  public static @Nullable Days of(Claim claim, @Nullable LocalDate printed) {
    boolean siege = claim.kind() == Kind.TERRITORY && claim.window().isKnown();
    Days days = days(claim, printed, siege);
    boolean one = days == null || siege || !days.first().plusDays(SIEGE).isBefore(days.last());
    return one ? days : null; // one of its days was read amiss: which is not known
  }

  private static @Nullable Days days(Claim claim, @Nullable LocalDate printed, boolean siege) {
    boolean total = claim.when().open() && claim.kind().counts();
    return Stream.of(
            total ? null : day(claim.when().start()),
            day(claim.when().end()),
            day(claim.window().start()),
            isPlan(claim, printed) ? null : day(claim.window().end()),
            siege ? begin(claim, printed) : null,
            siege || goesOn(claim) ? printed : null)
        .filter(Objects::nonNull)
        .filter(day -> siege || isNews(day, printed))
        .map(Days::on)
        .reduce(Days::and)
        .orElse(null);
  }

  /** "They have fought since Tuesday", "the fighting began on Tuesday": until it appeared. */
  private static boolean goesOn(Claim claim) {
    boolean onset = claim.when().open() || claim.rule().endsWith(Claim.ONSET);
    return claim.kind() == Kind.HOSTILITIES && onset && claim.when().start() != null;
  }

  private static @Nullable LocalDate begin(Claim siege, @Nullable LocalDate printed) {
    LocalDate now = printed != null ? printed : day(siege.when().start());
    if (now == null || siege.window().length() == null) {
      return null;
    }
    long length = siege.window().length().nominal().toDays();
    return length > SIEGE ? null : now.minusDays(length);
  }

  /** Where an undated article tells no other day: the latest day since which it counts. */
  static @Nullable Days since(List<Claim> news) {
    return news.stream()
        .filter(claim -> claim.when().open())
        .map(claim -> day(claim.when().start()))
        .flatMap(Stream::ofNullable)
        .max(Comparator.naturalOrder())
        .map(Days::on)
        .orElse(null);
  }

  /** The days that the text of an article names, where its claims name none. */
  static @Nullable Days mentioned(Account account) {
    List<Days> named =
        account.mentions().of(Time.class).stream()
            .map(m -> day(m.meaning().start()))
            .flatMap(Stream::ofNullable)
            .map(Days::on)
            .toList();
    return named.isEmpty() ? null : main(named, Flareups.QUIET);
  }

  /**
   * When a truce is to end is no news of that day, unless the article appeared no earlier, or is
   * undated and tells no other.
   */
  private static boolean isPlan(Claim claim, @Nullable LocalDate printed) {
    LocalDate end = day(claim.window().end());
    if (printed != null && end != null && !end.isAfter(printed)) {
      return false;
    }
    boolean other = printed != null || claim.window().start() != null || claim.when().isKnown();
    return claim.kind() == Kind.CEASEFIRE && other;
  }

  private static boolean isNews(LocalDate day, @Nullable LocalDate printed) {
    return printed == null
        || (!day.isAfter(printed.plusDays(NEWS)) && !day.isBefore(printed.minusDays(NEWS)));
  }

  private static @Nullable LocalDate day(@Nullable Moment moment) {
    return moment == null ? null : moment.date();
  }

  /** Of days with longer quiet between them those that most claims tell of, the latest if equal. */
  static Days main(List<Days> told, int quiet) {
    List<Run> runs = new ArrayList<>();
    List<Days> sorted =
        told.stream().sorted(Comparator.comparing(Days::first).thenComparing(Days::last)).toList();
    for (Days days : sorted) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.days().gap(days) <= quiet) {
        runs.set(runs.size() - 1, new Run(last.days().and(days), last.claims() + 1));
      } else {
        runs.add(new Run(days, 1));
      }
    }
    return runs.stream()
        .max(Comparator.comparingInt(Run::claims).thenComparing(r -> r.days().first()))
        .orElseThrow()
        .days();
  }
}
