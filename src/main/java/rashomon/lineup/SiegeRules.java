package rashomon.lineup;

import static rashomon.lineup.Rule.agree;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Naming;
import rashomon.lineup.Rule.Judgement;

/** How two lengths of one siege relate: the count goes on from day to day. */
final class SiegeRules {

  /** Days by which two counts may miss each other: a first day counted or not, a day of delay. */
  private static final long SLACK = 1;

  static final List<Rule<Stretch>> ALL =
      List.of(
          new Rule<>("length.rounded", "METHODS: approximate, about 10%", SiegeRules::rounded),
          new Rule<>("siege.account", "METHODS: Every Casualty, coherence", SiegeRules::account),
          new Rule<>("siege.count", "DESIGN 5: sieges' day counts", SiegeRules::counted),
          new Rule<>("siege.length", "DESIGN 5: values that cannot both be", SiegeRules::other),
          new Rule<>("siege.undated", "DESIGN 5: not sure", SiegeRules::undated));

  private SiegeRules() {}

  /** What one article says twice is for the audit. */
  private static @Nullable Judgement account(Said<Stretch> a, Said<Stretch> b) {
    return a.sameAccount(b)
        ? incomparable(a.testimony().outlet() + " gives both in one article; see its audit")
        : null;
  }

  private static @Nullable Judgement rounded(Said<Stretch> a, Said<Stretch> b) {
    boolean rough = a.value().approximate() || b.value().approximate();
    return rough && a.value().overlaps(b.value())
        ? agree(a.value().words() + " and " + b.value().words() + " are one length, rounded")
        : null;
  }

  private static @Nullable Judgement counted(Said<Stretch> a, Said<Stretch> b) {
    LocalDate one = begin(a);
    LocalDate other = begin(b);
    boolean ordered = a.asOf().before(b.asOf()) || b.asOf().before(a.asOf());
    if (one == null || other == null || !ordered) {
      return null;
    }
    boolean same = Math.abs(ChronoUnit.DAYS.between(one, other)) <= SLACK;
    String begins = Naming.day(one) + " and " + Naming.day(other);
    return same
        ? agree(a.words() + " and " + b.words() + " both count from about " + Naming.day(one))
        : incomparable(a.words() + " and " + b.words() + " count from " + begins);
  }

  private static @Nullable LocalDate begin(Said<Stretch> said) {
    LocalDate day = said.asOf().isKnown() ? said.asOf().from() : null;
    return day == null ? null : day.minusDays(said.value().length().toDays());
  }

  private static @Nullable Judgement other(Said<Stretch> a, Said<Stretch> b) {
    return a.asOf().same(b.asOf())
        ? conflict(a.words() + " and " + b.words() + " cannot both be its length")
        : null;
  }

  private static Judgement undated(Said<Stretch> a, Said<Stretch> b) {
    return incomparable(a.words() + " and " + b.words() + " may be of different days");
  }
}
