package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Trigger;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * "Four gunmen stormed the station. The gunmen were killed": all of a group that was counted just
 * before. Where none was, or the article has told of the dead already, nothing is claimed.
 */
public final class GroupsAgain {

  /** So many sentences back the group may be counted. */
  private static final int BACK = 3;

  /** Of a larger group "the gunmen" may be some. */
  private static final long MOST = 20;

  private GroupsAgain() {}

  /** "the gunmen", who were killed: a definite group without a count. */
  static boolean may(Harm harm, Patient patient, @Nullable Voice voice) {
    Line line = harm.line();
    int from = patient.people().from();
    return isAgain(harm.trigger().action())
        && voice != null
        && (voice.passive() || harm.trigger().frame() == Trigger.Frame.PEOPLE_DO)
        && !voice.negated()
        && patient.people().meaning().quantity() == null
        && line.isOneOf(from, "the|these|those");
  }

  private static boolean isAgain(Action action) {
    return action == Action.KILLED || action.kind() == Kind.DETENTION;
  }

  /** Gives each such group its count; takes away those that have none. */
  public static void settle(List<Draft> drafts, Mentions mentions) {
    for (Draft draft : List.copyOf(drafts)) {
      if (isUncounted(draft)) {
        People counted = Pronouns.isTold(drafts, draft) ? null : counted(draft, mentions);
        draft.people = counted;
        if (counted == null) {
          drafts.remove(draft);
        }
      }
    }
  }

  private static boolean isUncounted(Draft draft) {
    return isAgain(draft.action)
        && draft.group >= 0
        && draft.people != null
        && draft.people.quantity() == null
        && draft.line.isOneOf(draft.group, "the|these|those");
  }

  private static @Nullable People counted(Draft draft, Mentions mentions) {
    int index = draft.line.sentence().index();
    for (int n = index - 1; n >= Math.max(0, index - BACK); n--) {
      for (Mention<People> group : mentions.lines().get(n).all(People.class)) {
        if (draft.people != null && isSame(group.meaning(), draft.people)) {
          return group.meaning();
        }
      }
    }
    return null;
  }

  private static boolean isSame(People counted, People again) {
    Quantity quantity = counted.quantity();
    return quantity != null
        && !again.head().isEmpty()
        && counted.head().equals(again.head())
        && quantity.isExact()
        && quantity.min() != null
        && quantity.min() > 1
        && quantity.min() <= MOST;
  }
}
