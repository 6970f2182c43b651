package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.mention.Category;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** "Nine soldiers were killed on Sunday. Three more were killed ...": soldiers too. */
public final class MoreOfThem {

  private static final int NEXT = 1;

  private MoreOfThem() {}

  /** Gives a bare "three more" the kind and side of those whom the sentence before tells of. */
  public static void settle(List<Draft> drafts) {
    for (int n = 1; n < drafts.size(); n++) {
      Draft more = drafts.get(n);
      Draft before = isMore(more) ? before(drafts, n) : null;
      People told = before == null ? null : before.people;
      if (told != null && more.people != null && !told.areOf(more.by)) {
        more.people = more.people.of(told.category(), told.side()).in(told.group());
      }
    }
  }

  private static boolean isMore(Draft draft) {
    People people = draft.people;
    Quantity quantity = people == null ? null : people.quantity();
    return people != null
        && quantity != null
        && quantity.step() == Quantity.Step.MORE
        && people.bare()
        && !isOfOthers(draft)
        && people.category() == Category.PEOPLE
        && people.side() == null
        && draft.action.kind() == Kind.CASUALTIES;
  }

  /** "51 more of its servicemen": the words tell of whom. */
  private static boolean isOfOthers(Draft draft) {
    Mention<People> group = draft.group < 0 ? null : draft.line.at(draft.group, People.class);
    return group != null && draft.line.is(group.to(), "of");
  }

  /** The last claim of the same harm in the sentence before, where it tells of what kind. */
  private static @Nullable Draft before(List<Draft> drafts, int n) {
    Draft more = drafts.get(n);
    Draft found = null;
    for (int i = 0; i < n; i++) {
      Draft draft = drafts.get(i);
      int gap = more.line.sentence().index() - draft.line.sentence().index();
      boolean same = draft.action == more.action && draft.whole == null && !draft.share;
      found = same && gap <= NEXT && gap > 0 ? draft : found;
    }
    boolean armed =
        found != null
            && found.people != null
            && (found.people.category() == Category.FIGHTER
                || found.people.category() == Category.POLICE
                || found.people.category() == Category.CIVILIAN);
    return armed ? found : null;
  }
}
