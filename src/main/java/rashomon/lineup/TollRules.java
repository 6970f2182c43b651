package rashomon.lineup;

import static rashomon.lineup.Rule.agree;
import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.correction;
import static rashomon.lineup.Rule.incomparable;
import static rashomon.lineup.Rule.update;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Days;
import rashomon.episode.Naming;
import rashomon.lineup.Rule.Judgement;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity.Step;

/** How two counts of the same people relate, first rule that speaks wins. */
final class TollRules {

  /** From so many people on, figures within a tenth of each other are one figure, rounded. */
  private static final long MANY = 40;

  static final List<Rule<Toll>> ALL =
      List.of(
          new Rule<>("count.unit", "gold/GUIDE: unit", TollRules::unit),
          new Rule<>("count.step", "METHODS: toll now, or toll so far", TollRules::step),
          new Rule<>("count.groups", "METHODS: Every Casualty, coherence", TollRules::groups),
          new Rule<>("count.day", "DESIGN 5: not-comparable, another episode", TollRules::day),
          new Rule<>("count.inclusive", "DESIGN 5: wounded who died", TollRules::inclusive),
          new Rule<>("count.rounded", "METHODS: about 10%", TollRules::rounded),
          new Rule<>("count.update", "DESIGN 5: tolls can grow", TollRules::grown),
          new Rule<>("count.bounds", "DESIGN 5: at least 5 and 7", TollRules::bounds),
          new Rule<>("count.side", "METHODS: UCDP, deaths by side", TollRules::side),
          new Rule<>("count.round", "METHODS: ACLED, vague figures", TollRules::round),
          new Rule<>("count.quoted", "METHODS: Every Casualty, coherence", TollRules::quoted),
          new Rule<>("count.part", "DESIGN 5: incident v total", TollRules::part),
          new Rule<>("count.correction", "DESIGN 5: the speaker lowers it", TollRules::lowered),
          new Rule<>("count.rising", "METHODS: ACLED, recent report", TollRules::rising),
          new Rule<>("count.disjoint", "DESIGN 5: values that cannot both be", TollRules::disjoint),
          new Rule<>("count.undated", "DESIGN 5: not sure", TollRules::undated));

  private TollRules() {}

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

  /** Tolls of two different days, each of one day only, are two incidents. */
  private static @Nullable Judgement day(Said<Toll> a, Said<Toll> b) {
    Days one = Spans.days(a.testimony().claim());
    Days other = Spans.days(b.testimony().claim());
    return one != null && other != null && !one.overlaps(other)
        ? incomparable(
            both(a, b) + " are of different days, " + words(one) + " and " + words(other))
        : null;
  }

  private static String words(Days days) {
    return Naming.days(days);
  }

  private static @Nullable Judgement rounded(Said<Toll> a, Said<Toll> b) {
    Toll small = small(a, b).value();
    Toll large = large(a, b).value();
    boolean counts = !small.loose() && small.vague() == null && large.vague() == null;
    boolean rough = small.isRough() || large.isRough();
    return counts && rough && small.overlaps(large) && isClose(small.figure(), large.figure())
        ? agree(small.words() + " is " + large.words() + " rounded")
        : null;
  }

  /** Within a tenth, or cut down to its own leading digits: over 10,000 for 13,500. */
  private static boolean isClose(long small, long large) {
    long grain = 1;
    while (small > 0 && small % (grain * 10) == 0) {
      grain *= 10;
    }
    return small == large
        || (small >= MANY && large - small <= large / 10)
        || (small >= 100 && large / grain * grain == small);
  }

  private static @Nullable Judgement bounds(Said<Toll> a, Said<Toll> b) {
    return a.value().overlaps(b.value()) ? compatible(both(a, b) + " can both be true") : null;
  }

  /** A force's dead may be only some of its side's. */
  private static @Nullable Judgement side(Said<Toll> a, Said<Toll> b) {
    PartyName one = party(a);
    PartyName other = party(b);
    if (one == null || other == null || one.key().equals(other.key())) {
      return null;
    }
    return incomparable(
        small(a, b).value().words()
            + " of "
            + Objects.requireNonNull(party(small(a, b))).name()
            + " may be some of the "
            + large(a, b).value().words()
            + " of "
            + Objects.requireNonNull(party(large(a, b))).name());
  }

  private static @Nullable PartyName party(Said<Toll> said) {
    var people = said.testimony().claim().people();
    return people == null ? null : people.side();
  }

  /** 400 stands for 427 in a text that rounds. */
  private static @Nullable Judgement round(Said<Toll> a, Said<Toll> b) {
    Toll small = small(a, b).value();
    Toll large = large(a, b).value();
    boolean round = !small.isRough() && small.figure() >= MANY && small.figure() % 10 == 0;
    return round && large.figure() - small.figure() <= large.figure() / 10
        ? compatible(small.words() + " is a round figure, " + large.words() + " is near it")
        : null;
  }

  /** Two outlets quote one statement, sharing another of its figures, but not this one. */
  private static @Nullable Judgement quoted(Said<Toll> a, Said<Toll> b) {
    if (!a.sameVoice(b) || a.sameAccount(b)) {
      return null;
    }
    String shared = Spans.sharedFigure(a.testimony(), b.testimony());
    boolean apart = a.asOf().before(b.asOf()) && b.asOf().before(a.asOf());
    return shared == null || apart
        ? null
        : conflict(
            "both quote "
                + a.voice().name()
                + " and give its "
                + shared
                + ", but not the same number here: "
                + a.value().words()
                + " in "
                + a.testimony().outlet()
                + ", "
                + b.value().words()
                + " in "
                + b.testimony().outlet());
  }

  /** One day's toll against the toll of a longer time that holds it. */
  private static @Nullable Judgement part(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = small(a, b);
    Said<Toll> large = large(a, b);
    boolean narrow = Spans.isNarrower(small.testimony().claim(), large.testimony().claim());
    return narrow && !small.asOf().before(large.asOf())
        ? incomparable(small.words() + " is of a part of what " + large.words() + " covers")
        : null;
  }

  private static @Nullable Judgement grown(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = small(a, b);
    Said<Toll> large = large(a, b);
    boolean named = small.value().vague() == null && large.value().vague() == null;
    boolean more = small.value().figure() < large.value().low();
    return named && more && small.asOf().before(large.asOf())
        ? update("from " + small.words() + " to " + large.words() + "; a toll can grow")
        : null;
  }

  private static @Nullable Judgement lowered(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = small(a, b);
    Said<Toll> large = large(a, b);
    return large.asOf().surelyBefore(small.asOf()) && a.sameVoice(b)
        ? correction(large.words() + " lowered to " + small.words())
        : null;
  }

  /** On the day itself a toll rises by the hour, and the order of the reports is not known. */
  private static @Nullable Judgement rising(Said<Toll> a, Said<Toll> b) {
    boolean same = a.asOf().overlaps(b.asOf());
    return same && a.value().isRising(a.asOf()) && b.value().isRising(b.asOf())
        ? update(
            "both date from the day itself, "
                + a.asOf().words()
                + ", when the toll still rose; "
                + large(a, b).words()
                + " is likely the later")
        : null;
  }

  private static @Nullable Judgement disjoint(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = small(a, b);
    Said<Toll> large = large(a, b);
    if (a.asOf().same(b.asOf())) {
      return conflict(both(a, b) + " cannot both be the toll as of " + a.asOf().words());
    }
    boolean sameDay = !large.asOf().before(small.asOf());
    boolean rising = a.value().isRising(a.asOf()) && b.value().isRising(b.asOf());
    return !(sameDay && rising) && small.asOf().notBefore(large.asOf())
        ? conflict(small.words() + " is no earlier than " + large.words() + ", yet lower")
        : null;
  }

  private static Judgement undated(Said<Toll> a, Said<Toll> b) {
    return incomparable(both(a, b) + " differ, but which is the later is not known");
  }

  private static String both(Said<Toll> a, Said<Toll> b) {
    return a.words() + " and " + b.words();
  }

  private static Said<Toll> small(Said<Toll> a, Said<Toll> b) {
    return a.value().figure() <= b.value().figure() ? a : b;
  }

  private static Said<Toll> large(Said<Toll> a, Said<Toll> b) {
    return a.value().figure() <= b.value().figure() ? b : a;
  }
}
