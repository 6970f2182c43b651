package rashomon.claim.article;

import java.util.List;
import java.util.Locale;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.PronounDoers;
import rashomon.claim.deed.Ranks;
import rashomon.claim.deed.UnnamedDoers;
import rashomon.claim.harm.Opponents;
import rashomon.claim.harm.SameIncident;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;

/**
 * Settles over the whole article who did it: whoever claims the attack, "the group" as the party
 * named last, and the doer of an incident for all its victims.
 */
final class Culprits {

  /** Victims of one incident are told in sentences so near; shares of a toll less near. */
  private static final int NEXT = 1;

  private static final int SHARES = 3;

  private Culprits() {}

  static void settle(List<Draft> drafts, Mentions mentions) {
    drafts.forEach(d -> d.by = UnnamedDoers.named(d, mentions));
    PronounDoers.settle(drafts, mentions);
    List<Draft> open = drafts.stream().filter(Culprits::isOpen).toList();
    PartyName claimant = open.isEmpty() ? null : Claimants.of(mentions);
    for (Draft draft : claimant == null ? List.<Draft>of() : open) {
      boolean theirs = draft.people != null && Ranks.mayBeOf(draft.people, claimant);
      draft.by = theirs ? draft.by : claimant;
    }
    Blamed.settle(drafts, mentions);
    Opponents.settle(drafts);
    Attackers.settle(drafts);
    carry(drafts);
    ToldAgain.shells(drafts);
  }

  private static boolean isOpen(Draft draft) {
    boolean unknown = draft.by == null || UnnamedDoers.isNobody(draft.by);
    return unknown && draft.scope == Scope.MAIN && draft.action.kind() == Kind.CASUALTIES;
  }

  /** Victims of one place and day have one doer, where the sentence before names a party. */
  private static void carry(List<Draft> drafts) {
    Draft last = null;
    for (Draft draft : drafts) {
      if (draft.action.kind() != Kind.CASUALTIES || draft.scope != Scope.MAIN) {
        continue;
      }
      int reach = draft.share ? SHARES : NEXT;
      boolean near = last != null && isNear(last, draft, reach);
      boolean other = last != null && last.line != draft.line && Attackers.isElsewhere(draft.line);
      boolean own = last != null && Ranks.mayBeOf(draft.people, last.by);
      if (draft.by == null
          && near
          && !other
          && !own
          && last != null
          && SameIncident.is(last, draft)) {
        draft.by = last.by;
      }
      draft.by = draft.by == null && last != null ? ToldAgain.doer(last, draft, drafts) : draft.by;
      last = draft.by == null ? last : draft;
    }
    drafts.forEach(Culprits::notTheirOwn);
  }

  /** Whether the doer carries on: one that no table knows, "gunmen", in the same sentence only. */
  private static boolean isNear(Draft told, Draft draft, int reach) {
    int most = told.by == null || !isNamed(told.by) ? 0 : reach;
    return draft.line.sentence().index() - told.line.sentence().index() <= most;
  }

  /** Known to the tables, or with a name: no "gunmen". */
  private static boolean isNamed(PartyName by) {
    return by.party() != null || !by.name().equals(by.name().toLowerCase(Locale.ROOT));
  }

  /** Nobody is killed by the side they belong to, unless the words say so. */
  private static void notTheirOwn(Draft draft) {
    boolean own = draft.people != null && draft.people.areOf(draft.by);
    draft.by = own ? null : draft.by;
  }
}
