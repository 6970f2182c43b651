package rashomon.claim.harm;

import java.util.Locale;
import rashomon.claim.clause.Draft;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;

/** Whether two claims about one person each tell of the same person. */
public final class Victim {

  private Victim() {}

  /** "Peter Okoro" and "Okoro", "a rebel leader" and "the leader": said to be the same. */
  public static boolean same(Draft earlier, Draft later) {
    People a = earlier.people;
    People b = later.people;
    if (a == null || b == null || !isOne(a) || !isOne(b)) {
      return false;
    }
    if (a.named() || b.named()) {
      return a.named() && b.named() && last(a).equals(last(b));
    }
    return !a.head().isEmpty() && a.head().equals(b.head()) && isDefinite(later);
  }

  /** Two persons of other names. */
  public static boolean differ(Draft a, Draft b) {
    return a.people != null
        && b.people != null
        && a.people.named()
        && b.people.named()
        && !last(a.people).equals(last(b.people));
  }

  private static boolean isOne(People people) {
    return Quantity.is(people.quantity(), 1);
  }

  private static String last(People person) {
    String name = person.head().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isDefinite(Draft draft) {
    return draft.group >= 0
        && (isThe(draft.line.norm(draft.group)) || isThe(draft.line.norm(draft.group - 1)));
  }

  private static boolean isThe(String word) {
    return OneOf.of("the|this|that").has(word);
  }
}
