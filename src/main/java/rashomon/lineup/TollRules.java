package rashomon.lineup;

import static rashomon.lineup.Rule.agree;
import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.correction;
import static rashomon.lineup.Rule.incomparable;
import static rashomon.lineup.Rule.update;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Rule.Judgement;

/** How two counts of the same people relate; the first rule that speaks wins. */
final class TollRules {

  /** From so many people on, figures within a tenth of each other are one figure, rounded. */
  private static final long MANY = 40;

  private static final List<Rule<Toll>> NEAR =
      List.of(
          new Rule<>("count.rounded", "METHODS: about 10%", TollRules::rounded),
          new Rule<>("count.update", "DESIGN 5: tolls can grow", TollRules::grown),
          new Rule<>("count.bounds", "DESIGN 5: at least 5 and 7", TollRules::bounds),
          new Rule<>("count.round", "METHODS: ACLED, vague figures", TollRules::round),
          new Rule<>("count.quoted", "METHODS: Every Casualty, coherence", TollRules::quoted));

  private static final List<Rule<Toll>> FAR =
      List.of(
          new Rule<>("count.correction", "DESIGN 5: the speaker lowers it", TollRules::lowered),
          new Rule<>("count.vague", "METHODS: vague numbers", TollRules::vague),
          new Rule<>("count.rising", "METHODS: ACLED, recent report", TollRules::rising),
          new Rule<>("count.disjoint", "DESIGN 5: values that cannot both be", TollRules::disjoint),
          new Rule<>("count.undated", "DESIGN 5: not sure", TollRules::undated));

  static final List<Rule<Toll>> ALL =
      Stream.of(TollScope.FIRST, NEAR, TollScope.APART, FAR).flatMap(List::stream).toList();

  private TollRules() {}

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

  /** A vague word is no number to be held to. */
  private static @Nullable Judgement vague(Said<Toll> a, Said<Toll> b) {
    return a.value().vague() != null || b.value().vague() != null
        ? incomparable(both(a, b) + ": one is only a vague word")
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
    return Toll.small(a, b);
  }

  private static Said<Toll> large(Said<Toll> a, Said<Toll> b) {
    return Toll.large(a, b);
  }
}
