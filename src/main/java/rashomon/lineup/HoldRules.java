package rashomon.lineup;

import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.lineup.Hold.State;
import rashomon.lineup.Rule.Judgement;

/** How two extents of control over one place relate. */
final class HoldRules {

  static final List<Rule<Hold>> ALL =
      List.of(
          new Rule<>("territory.grown", "DESIGN 5: a value that can move on", HoldRules::grown),
          new Rule<>("territory.less", "DESIGN 5: cannot both be true", HoldRules::less),
          new Rule<>("territory.part", "DESIGN 5: part of the district", HoldRules::part));

  private HoldRules() {}

  private static @Nullable Judgement grown(Said<Hold> a, Said<Hold> b) {
    Said<Hold> small = small(a, b);
    Said<Hold> large = large(a, b);
    return small.asOf().before(large.asOf())
        ? update("from " + small.words() + " to " + large.words())
        : null;
  }

  /** To hold a part only, after all of it was taken, is less. */
  private static @Nullable Judgement less(Said<Hold> a, Said<Hold> b) {
    Said<Hold> small = small(a, b);
    Said<Hold> large = large(a, b);
    boolean part =
        small.value().state() == State.PART
            && small.testimony().claim().action() == Action.HOLDS
            && large.value().state() == State.WHOLE;
    return part && large.asOf().surelyBefore(small.asOf())
        ? conflict(large.words() + ", yet later only " + small.words())
        : null;
  }

  private static Judgement part(Said<Hold> a, Said<Hold> b) {
    return compatible(a.and(b) + ": the one is part of the other");
  }

  private static Said<Hold> small(Said<Hold> a, Said<Hold> b) {
    return a.value().state().compareTo(b.value().state()) <= 0 ? a : b;
  }

  private static Said<Hold> large(Said<Hold> a, Said<Hold> b) {
    return a.value().state().compareTo(b.value().state()) <= 0 ? b : a;
  }
}
