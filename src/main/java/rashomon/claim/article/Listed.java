package rashomon.claim.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.harm.SameIncident;
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

  /**
   * A larger toll and the claims right behind or right before it that add up to it exactly: "12
   * people were killed. ... five in Bor, ... seven in Uvira". By chance few do.
   */
  static void addUp(List<Draft> once) {
    for (int n = 0; n < once.size(); n++) {
      Draft toll = once.get(n);
      Long all = least(toll);
      if (all != null && all > MOST && !toll.share) {
        List<Draft> behind = run(once, n, 1, all);
        List<Draft> each = behind.isEmpty() ? run(once, n, -1, all) : behind;
        each.forEach(d -> part(d, toll));
      }
    }
  }

  /** A part is the deed of whoever did the whole. */
  private static void part(Draft part, Draft toll) {
    boolean own = part.people != null && part.people.areOf(toll.by);
    part.whole = toll;
    part.by = part.by == null && !own ? toll.by : part.by;
  }

  /** The next claims of the same harm in that direction whose sum is the toll; none otherwise. */
  private static List<Draft> run(List<Draft> once, int n, int step, long all) {
    Draft toll = once.get(n);
    List<Draft> each = new ArrayList<>();
    long sum = 0;
    for (int i = n + step; i >= 0 && i < once.size() && sum < all; i += step) {
      Draft part = once.get(i);
      boolean same = part.action == toll.action && part.scope == toll.scope && part.whole == null;
      Long number = same && SameIncident.isSameDay(toll, part) ? least(part) : null;
      if (number != null) {
        each.add(part);
        sum += number;
      } else if (same) {
        return List.of();
      }
    }
    return sum == all && each.size() > 1 ? each : List.of();
  }

  /** How many at least, where a number is told of news of people killed or wounded. */
  private static @Nullable Long least(Draft draft) {
    Quantity quantity = draft.people == null ? null : draft.people.quantity();
    boolean casualties = draft.action.kind() == Kind.CASUALTIES && draft.scope == Scope.MAIN;
    boolean told = casualties && draft.whole == null && quantity != null;
    return told && quantity != null && quantity.vague() == null ? quantity.min() : null;
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
