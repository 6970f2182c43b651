package rashomon.lineup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;

/** A question with everything that was said to it, before the answers are lined up. */
record Asked<V extends Value>(
    String asks, Action action, @Nullable String who, List<Said<V>> said, List<Rule<V>> rules) {

  Asked {
    said = List.copyOf(said);
    rules = List.copyOf(rules);
  }
}
