package rashomon.claim;

import java.util.List;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;

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
    PartyName claimant = Claimants.of(mentions);
    for (Draft draft : drafts) {
      boolean open = draft.scope == Scope.MAIN && draft.action.kind() == Kind.CASUALTIES;
      boolean unknown = draft.by == null || UnnamedDoers.isNobody(draft.by);
      draft.by = open && unknown && claimant != null ? claimant : draft.by;
    }
    Opponents.settle(drafts);
    Attackers.settle(drafts);
    carry(drafts);
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
          && isSameIncident(last, draft)) {
        draft.by = last.by;
      }
      boolean retold = draft.by == null && last != null && isRetold(last, draft, drafts);
      draft.by = retold && last != null ? last.by : draft.by;
      last = draft.by == null ? last : draft;
    }
    drafts.forEach(Culprits::notTheirOwn);
  }

  /**
   * "At least 20 were killed" again, from another speaker, or "nine were hurt in the attack": the
   * victims of the attack told last, whoever else is told of in between.
   */
  private static boolean isRetold(Draft last, Draft draft, List<Draft> drafts) {
    boolean same = isSameIncident(last, draft) && !Attackers.isElsewhere(draft.line);
    return same
        && last.by != null
        && last.by.party() != null
        && !Ranks.mayBeOf(draft.people, last.by)
        && (Attackers.isOfTheAttack(draft.line) || isSameToll(last, draft, drafts));
  }

  /** The same number of the same harm, laid to the doer before. */
  private static boolean isSameToll(Draft last, Draft draft, List<Draft> drafts) {
    Quantity count = draft.people == null ? null : draft.people.quantity();
    Long least = count == null || count.vague() != null ? null : count.min();
    return least != null
        && least > 1
        && drafts.stream()
            .anyMatch(
                d ->
                    d.action == draft.action
                        && last.by != null
                        && d.by != null
                        && d.by.key().equals(last.by.key())
                        && d.people != null
                        && d.people.quantity() != null
                        && least.equals(d.people.quantity().min()));
  }

  /** Whether the doer carries on: one that no table knows, "gunmen", in the same sentence only. */
  private static boolean isNear(Draft told, Draft draft, int reach) {
    int most = told.by == null || told.by.party() == null ? 0 : reach;
    return draft.line.sentence().index() - told.line.sentence().index() <= most;
  }

  /** Nobody is killed by the side they belong to, unless the words say so. */
  private static void notTheirOwn(Draft draft) {
    boolean own = draft.people != null && draft.people.areOf(draft.by);
    draft.by = own ? null : draft.by;
  }

  static boolean isSameIncident(Draft a, Draft b) {
    boolean place = a.where == null || b.where == null || a.where.name().equals(b.where.name());
    boolean self = b.people != null && b.people.areOf(a.by);
    return place && isSameDay(a, b) && !self;
  }

  /** On one day, or one of the two tells none. */
  static boolean isSameDay(Draft a, Draft b) {
    return !a.when.isKnown()
        || !b.when.isKnown()
        || a.when.start() == null
        || a.when.start().equals(b.when.start());
  }
}
