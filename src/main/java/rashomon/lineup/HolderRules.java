package rashomon.lineup;

import static rashomon.lineup.Rule.compatible;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.incomparable;
import static rashomon.lineup.Rule.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.lineup.Rule.Judgement;

/** How two holders of one place relate. */
final class HolderRules {

  static final List<Rule<Named>> ALL =
      List.of(
          new Rule<>("holder.same", "DESIGN 5: one is vaguer", HolderRules::same),
          new Rule<>("holder.general", "DESIGN 5: one is vaguer", PartyRules::general),
          new Rule<>("holder.changed", "DESIGN 5: a value that can move on", HolderRules::changed),
          new Rule<>("holder.other", "METHODS: Airwars, contested", true, HolderRules::other),
          new Rule<>("holder.undated", "DESIGN 5: not sure", HolderRules::undated));

  private HolderRules() {}

  private static @Nullable Judgement same(Said<Named> a, Said<Named> b) {
    return a.value().shares(b.value()) ? compatible("both name one side") : null;
  }

  /** A place that one held and the other took later has changed hands. */
  private static @Nullable Judgement changed(Said<Named> a, Said<Named> b) {
    boolean ordered = a.asOf().before(b.asOf());
    Said<Named> first = ordered ? a : b;
    Said<Named> then = ordered ? b : a;
    return first.asOf().before(then.asOf())
        ? update("from " + first.words() + " to " + then.words())
        : null;
  }

  /** Each side's word that it holds the place is enough to call it contested. */
  private static @Nullable Judgement other(Said<Named> a, Said<Named> b) {
    boolean holds =
        a.testimony().claim().action() == Action.HOLDS
            || b.testimony().claim().action() == Action.HOLDS;
    return holds && a.asOf().same(b.asOf())
        ? conflict(a.words() + " and " + b.words() + " cannot both hold it")
        : null;
  }

  private static Judgement undated(Said<Named> a, Said<Named> b) {
    return incomparable(a.words() + " and " + b.words() + ": which is the later is not known");
  }
}
