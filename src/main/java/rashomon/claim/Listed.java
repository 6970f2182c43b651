package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Quantity;

/**
 * A lead's toll that the article then tells one by one: in "Two people were killed in Bor on
 * Sunday. A trader was shot. A nurse was stabbed to death." the trader and the nurse are the two.
 */
final class Listed {

  /** Larger tolls are not told one by one. */
  private static final long MOST = 6;

  private Listed() {}

  /** Makes those who are told after a toll, and add up to it, parts of it. */
  static void attach(List<Draft> drafts) {
    for (int n = 0; n < drafts.size(); n++) {
      Draft toll = drafts.get(n);
      Long all = number(toll);
      if (all != null && all > 1 && all <= MOST) {
        List<Draft> each =
            drafts.subList(n + 1, drafts.size()).stream()
                .filter(d -> d.action == toll.action && d.scope == toll.scope && d.whole == null)
                .toList();
        if (each.size() > 1 && sum(each) == all) {
          each.forEach(d -> d.whole = toll);
        }
      }
    }
  }

  /** The sum of counts that are all exact and of one or two people; 0 where some are not. */
  private static long sum(List<Draft> each) {
    long sum = 0;
    for (Draft draft : each) {
      Long number = number(draft);
      if (number == null || number < 1 || number > 2) {
        return 0;
      }
      sum += number;
    }
    return sum;
  }

  private static @Nullable Long number(Draft draft) {
    Quantity quantity = draft.people == null ? null : draft.people.quantity();
    boolean casualties = draft.action.kind() == Kind.CASUALTIES && draft.scope == Scope.MAIN;
    return casualties && draft.whole == null && quantity != null && quantity.isExact()
        ? quantity.min()
        : null;
  }
}
