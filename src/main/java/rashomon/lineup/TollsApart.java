package rashomon.lineup;

import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.correction;
import static rashomon.lineup.Rule.incomparable;
import static rashomon.lineup.Rule.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Rule.Judgement;

/** Counts that cannot both be true of one time: lowered, still rising, or in conflict. */
final class TollsApart {

  static final List<Rule<Toll>> RULES =
      List.of(
          new Rule<>("count.correction", "DESIGN 5: the speaker lowers it", TollsApart::lowered),
          new Rule<>("count.vague", "METHODS: vague numbers", TollsApart::vague),
          new Rule<>("count.rising", "METHODS: ACLED, recent report", TollsApart::rising),
          new Rule<>(
              "count.disjoint", "DESIGN 5: values that cannot both be", TollsApart::disjoint),
          new Rule<>("count.undated", "DESIGN 5: not sure", TollsApart::undated));

  private TollsApart() {}

  private static @Nullable Judgement lowered(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = Toll.small(a, b);
    Said<Toll> large = Toll.large(a, b);
    return large.asOf().surelyBefore(small.asOf()) && a.sameVoice(b)
        ? correction(large.words() + " lowered to " + small.words())
        : null;
  }

  /** A vague word is no number to be held to, unless the other says that there was nobody. */
  private static @Nullable Judgement vague(Said<Toll> a, Said<Toll> b) {
    boolean vague = a.value().vague() != null || b.value().vague() != null;
    return vague && !Nobody.is(a.value()) && !Nobody.is(b.value())
        ? incomparable(a.and(b) + ": one is only a vague word")
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
                + Toll.large(a, b).words()
                + " is likely the later")
        : null;
  }

  private static @Nullable Judgement disjoint(Said<Toll> a, Said<Toll> b) {
    Said<Toll> small = Toll.small(a, b);
    Said<Toll> large = Toll.large(a, b);
    if (a.asOf().same(b.asOf())) {
      return conflict(a.and(b) + " cannot both be the toll as of " + a.asOf().words());
    }
    boolean sameDay = !large.asOf().before(small.asOf());
    boolean rising = a.value().isRising(a.asOf()) && b.value().isRising(b.asOf());
    return !(sameDay && rising) && small.asOf().notBefore(large.asOf())
        ? conflict(small.words() + " is no earlier than " + large.words() + ", yet lower")
        : null;
  }

  private static Judgement undated(Said<Toll> a, Said<Toll> b) {
    return incomparable(a.and(b) + " differ, but which is the later is not known");
  }
}
