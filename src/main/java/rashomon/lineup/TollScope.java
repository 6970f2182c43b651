package rashomon.lineup;

import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.episode.Days;
import rashomon.episode.Locality;
import rashomon.episode.Naming;
import rashomon.lineup.Rule.Judgement;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity.Step;

/** Whether two counts are counts of the same people at all. */
final class TollScope {

  /** From so many dead on, a figure may be of the whole war. */
  private static final long WAR = 100;

  /** So many times as many are hardly the dead of the same deed. */
  private static final long SCALE = 10;

  /** Asked before the figures are looked at. */
  static final List<Rule<Toll>> FIRST =
      List.of(
          new Rule<>("count.unit", "gold/GUIDE: unit", TollScope::unit),
          new Rule<>("count.inclusive", "DESIGN 5: wounded who died", TollScope::inclusive),
          new Rule<>("count.step", "METHODS: toll now, or toll so far", TollScope::step),
          new Rule<>("count.groups", "METHODS: Every Casualty, coherence", TollScope::groups),
          new Rule<>("count.day", "DESIGN 5: not-comparable, another episode", TollScope::day),
          new Rule<>("count.ahead", "DESIGN 5: not-comparable, another episode", TollScope::ahead),
          new Rule<>("count.region", "DESIGN 5: city v province", TollScope::region));

  /** Asked of figures that cannot both be true of the same people. */
  static final List<Rule<Toll>> APART =
      List.of(
          new Rule<>("count.side", "METHODS: UCDP, deaths by side", TollScope::side),
          new Rule<>("count.part", "DESIGN 5: incident v total", TollScope::part),
          new Rule<>("count.scale", "DESIGN 5: incident v total", TollScope::scale));

  private TollScope() {}

  private static @Nullable Judgement unit(Said<Toll> a, Said<Toll> b) {
    return a.value().unit().equals(b.value().unit())
        ? null
        : incomparable(a.value().unit() + " and " + b.value().unit() + " are counted differently");
  }

  private static @Nullable Judgement step(Said<Toll> a, Said<Toll> b) {
    boolean more = a.value().step() == Step.MORE || b.value().step() == Step.MORE;
    return more && a.value().step() != b.value().step()
        ? incomparable("one counts further victims only, the other all of them")
        : null;
  }

  /** One voice that gives two figures in one article speaks of two groups, or sums up. */
  private static @Nullable Judgement groups(Said<Toll> a, Said<Toll> b) {
    boolean same = a.sameAccount(b) && a.sameVoice(b);
    return same && !a.value().isRough() && !b.value().isRough()
        ? incomparable(
            a.testimony().outlet()
                + " tells of "
                + a.value().words()
                + " and of "
                + b.value().words()
                + ": two groups, or one is among the other")
        : null;
  }

  /** Tolls of two different days, each of one day only, are two incidents. */
  private static @Nullable Judgement day(Said<Toll> a, Said<Toll> b) {
    Days one = Spans.days(a.testimony().claim());
    Days other = Spans.days(b.testimony().claim());
    return one != null && other != null && !one.overlaps(other)
        ? incomparable(
            a.and(b) + " are of different days, " + Naming.days(one) + " and " + Naming.days(other))
        : null;
  }

  /** A toll that was told before the other's day came is of another incident. */
  private static @Nullable Judgement ahead(Said<Toll> a, Said<Toll> b) {
    boolean ordered = a.asOf().surelyBefore(b.asOf());
    Said<Toll> first = ordered ? a : b;
    Said<Toll> then = ordered ? b : a;
    Days days = Spans.days(then.testimony().claim());
    LocalDate told = first.asOf().to();
    return days != null
            && told != null
            && !a.value().overlaps(b.value())
            && first.asOf().surelyBefore(then.asOf())
            && told.plusDays(isLower(then, first) ? 0 : Body.APART).isBefore(days.first())
        ? incomparable(
            first.words()
                + " was told before the day of "
                + then.words()
                + ", "
                + Naming.days(days))
        : null;
  }

  /** A toll does not fall: the lower one of a later day is of that day's deed. */
  private static boolean isLower(Said<Toll> then, Said<Toll> first) {
    return then.value().figure() < first.value().figure();
  }

  /** The same wounded, but one account counts the dead among them. */
  private static @Nullable Judgement inclusive(Said<Toll> a, Said<Toll> b) {
    Toll one = a.value();
    Toll other = b.value();
    boolean same = one.figure() == other.figure() && !one.isRough() && !other.isRough();
    return same && one.dead() != other.dead()
        ? conflict(
            a.testimony().outlet()
                + " has "
                + one.words()
                + ", "
                + b.testimony().outlet()
                + " has "
                + other.words()
                + ": not the same number lived")
        : null;
  }

  /** A force's dead may be only some of its side's. */
  private static @Nullable Judgement side(Said<Toll> a, Said<Toll> b) {
    PartyName one = party(a);
    PartyName other = party(b);
    if (isOfNation(a, b)) {
      Said<Toll> small = Toll.small(a, b);
      return incomparable(small.words() + " is of one nation only, the other figure of all");
    }
    if (one == null || other == null || one.key().equals(other.key()) || isOneNation(one, other)) {
      return null;
    }
    return incomparable(
        Toll.small(a, b).value().words()
            + " of "
            + Objects.requireNonNull(party(Toll.small(a, b))).name()
            + " may be some of the "
            + Toll.large(a, b).value().words()
            + " of "
            + Objects.requireNonNull(party(Toll.large(a, b))).name());
  }

  /** "300 Kenyan citizens" may be some of "900 people". */
  private static boolean isOfNation(Said<Toll> a, Said<Toll> b) {
    PartyName small = party(Toll.small(a, b));
    return small != null && small.isNation() && party(Toll.large(a, b)) == null;
  }

  /** "Tajiks" and "Tajik citizens", "their side": a nation's dead are its army's and all others. */
  private static boolean isOneNation(PartyName one, PartyName other) {
    return one.party() != null
        && other.party() != null
        && (one.isNation() || other.isNation())
        && one.party().side().equals(other.party().side());
  }

  /** One day's toll against the toll of a longer time that holds it. */
  private static @Nullable Judgement part(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = Toll.small(a, b);
    Said<Toll> large = Toll.large(a, b);
    boolean narrow = Spans.isNarrower(small.testimony().claim(), large.testimony().claim());
    return narrow && !small.asOf().before(large.asOf())
        ? incomparable(small.words() + " is of a part of what " + large.words() + " covers")
        : null;
  }

  /** Tolls of two regions, neither within the other, are of different dead. */
  private static @Nullable Judgement region(Said<Toll> a, Said<Toll> b) {
    Where one = a.testimony().claim().where();
    Where other = b.testimony().claim().where();
    boolean apart = !a.value().overlaps(b.value());
    boolean wide = apart && one != null && other != null && isRegion(one) && isRegion(other);
    return wide && one != null && other != null && !Spans.isNear(one, other)
        ? incomparable(
            a.and(b) + " are of " + one.name() + " and of " + other.name() + ", two regions")
        : null;
  }

  private static boolean isRegion(Where where) {
    return Locality.of(where) == Locality.REGION;
  }

  /** Figures so far apart, where one names no day, may be of an incident and of the whole war. */
  private static @Nullable Judgement scale(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = Toll.small(a, b);
    Said<Toll> large = Toll.large(a, b);
    boolean undated =
        Spans.days(a.testimony().claim()) == null || Spans.days(b.testimony().claim()) == null;
    boolean named = small.value().vague() == null && large.value().vague() == null;
    boolean far =
        large.value().figure() >= WAR && large.value().figure() >= SCALE * small.value().figure();
    return undated && named && far
        ? incomparable(
            small.words() + " may be of one incident, " + large.words() + " of all the fighting")
        : null;
  }

  private static @Nullable PartyName party(Said<Toll> said) {
    var people = said.testimony().claim().people();
    return people == null ? null : people.side();
  }
}
