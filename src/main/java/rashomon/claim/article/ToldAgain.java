package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Ranks;
import rashomon.claim.harm.SameIncident;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * Who did it, of victims told again or told without a doer: the same toll from another speaker,
 * more victims "in the attack", shells that fall as if by themselves.
 */
final class ToldAgain {

  private ToldAgain() {}

  /**
   * Whoever is told to have killed as many, where "at least 20 were killed" is told again; the doer
   * told last, where nine were hurt "in the attack".
   */
  static @Nullable PartyName doer(Draft last, Draft draft, List<Draft> drafts) {
    if (draft.action == Action.MISSING) {
      return null;
    }
    boolean own = Ranks.mayBeOf(draft.people, last.by);
    PartyName same = sameToll(draft, drafts);
    boolean attack =
        !own
            && SameIncident.is(last, draft)
            && !Attackers.isElsewhere(draft.line)
            && Attackers.isOfTheAttack(draft.line);
    return same == null && attack ? last.by : same;
  }

  /** The doer of the same number of the same harm on the same day. */
  private static @Nullable PartyName sameToll(Draft draft, List<Draft> drafts) {
    Long least = least(draft);
    for (Draft other : drafts) {
      boolean told =
          other.by != null
              && other.action == draft.action
              && other.scope == Scope.MAIN
              && least != null
              && least > 1
              && least.equals(least(other));
      if (told && SameIncident.isSameDay(other, draft) && isOneKind(other.people, draft.people)) {
        return Ranks.mayBeOf(draft.people, other.by) ? null : other.by;
      }
    }
    return null;
  }

  private static boolean isOneKind(@Nullable People a, @Nullable People b) {
    return a != null
        && b != null
        && (a.category() == b.category()
            || a.category() == Category.PEOPLE
            || b.category() == Category.PEOPLE);
  }

  private static @Nullable Long least(Draft draft) {
    Quantity count = draft.people == null ? null : draft.people.quantity();
    return count == null || count.vague() != null ? null : count.min();
  }

  /**
   * "A shell landed in the market, injuring three", in an article in which one side alone shells:
   * that side.
   */
  static void shells(List<Draft> drafts) {
    PartyName only = null;
    for (Draft draft : drafts) {
      boolean victims = draft.action.kind() == Kind.CASUALTIES && draft.scope == Scope.MAIN;
      if (victims && draft.by != null) {
        if (only != null && !only.key().equals(draft.by.key())) {
          return;
        }
        only = draft.by;
      } else if (victims
          && only != null
          && isShell(draft.line)
          && !Ranks.mayBeOf(draft.people, only)) {
        draft.by = only;
      }
    }
  }

  /** "a shell fell", "three rockets hit": told as if they had come by themselves. */
  private static boolean isShell(Line line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.isOneOf(i, "fell|landed|hit|struck")
          && line.isOneOf(
              i - 1, "shell|shells|rocket|rockets|mortar|mortars|missile|missiles|round|rounds")) {
        return true;
      }
    }
    return false;
  }
}
