package rashomon.lineup;

import static rashomon.lineup.Rule.agree;
import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Rule.Judgement;

/**
 * Counts so near that both can be true: rounded, grown, bounds of one another; and a figure of one
 * statement that two outlets quote differently.
 */
final class TollsAlike {

  /** From so many people on, figures within a tenth of each other are one figure, rounded. */
  private static final long MANY = 40;

  static final List<Rule<Toll>> RULES =
      List.of(
          new Rule<>("count.rounded", "METHODS: about 10%", TollsAlike::rounded),
          new Rule<>("count.update", "DESIGN 5: tolls can grow", TollsAlike::grown),
          new Rule<>("count.bounds", "DESIGN 5: at least 5 and 7", TollsAlike::bounds),
          new Rule<>("count.round", "METHODS: ACLED, vague figures", TollsAlike::round),
          new Rule<>("count.quoted", "METHODS: Every Casualty, coherence", TollsAlike::quoted));

  private TollsAlike() {}

  private static @Nullable Judgement rounded(Said<Toll> a, Said<Toll> b) {
    Toll small = Toll.small(a, b).value();
    Toll large = Toll.large(a, b).value();
    boolean counts = !small.loose() && small.vague() == null && large.vague() == null;
    boolean same = small.figure() == large.figure() && (small.isRough() || large.isRough());
    boolean rough = same || isRounded(small) || isRounded(large);
    return counts && rough && small.overlaps(large) && isClose(small.figure(), large.figure())
        ? agree(small.words() + " is " + large.words() + " rounded")
        : null;
  }

  /** "at least 45", "about 108"; "at least 108" is counted to the last man. */
  private static boolean isRounded(Toll toll) {
    return toll.isRough() && (toll.quantity().approximate() || toll.figure() % 5 == 0);
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
    return a.value().overlaps(b.value()) ? compatible(a.and(b) + " can both be true") : null;
  }

  /** 400 stands for 427 in a text that rounds. */
  private static @Nullable Judgement round(Said<Toll> a, Said<Toll> b) {
    Toll small = Toll.small(a, b).value();
    Toll large = Toll.large(a, b).value();
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
    Said<Toll> small = Toll.small(a, b);
    Said<Toll> large = Toll.large(a, b);
    boolean named = small.value().vague() == null && large.value().vague() == null;
    boolean more = small.value().figure() < large.value().low();
    boolean later =
        small.asOf().before(large.asOf())
            || a.sameVoice(b) && !a.sameAccount(b) && large.asOf().notBefore(small.asOf());
    return named && more && later
        ? update("from " + small.words() + " to " + large.words() + "; a toll can grow")
        : null;
  }
}
