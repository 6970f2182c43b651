package rashomon.lineup;

import static rashomon.lineup.Rule.agree;
import static rashomon.lineup.Rule.conflict;
import static rashomon.lineup.Rule.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.lineup.Rule.Judgement;

/** How two lengths of one thing relate. */
final class StretchRules {

  static final List<Rule<Stretch>> ALL =
      List.of(
          new Rule<>("length.rounded", "METHODS: approximate, about 10%", StretchRules::rounded),
          new Rule<>("length.extended", "DESIGN 5: truce extended", StretchRules::extended),
          new Rule<>("length.other", "DESIGN 5: values that cannot both be", StretchRules::other));

  private StretchRules() {}

  private static @Nullable Judgement rounded(Said<Stretch> a, Said<Stretch> b) {
    return a.value().overlaps(b.value())
        ? agree(a.value().words() + " and " + b.value().words() + " are one length, rounded")
        : null;
  }

  private static @Nullable Judgement extended(Said<Stretch> a, Said<Stretch> b) {
    boolean one = a.testimony().claim().action() == Action.EXTENDED;
    boolean other = b.testimony().claim().action() == Action.EXTENDED;
    return one != other ? update(a.words() + " and " + b.words() + ": it was extended") : null;
  }

  private static Judgement other(Said<Stretch> a, Said<Stretch> b) {
    return conflict(a.words() + " and " + b.words() + " cannot both be its length");
  }
}
