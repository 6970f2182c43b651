package rashomon.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;

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
    shells(drafts);
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
      draft.by = draft.by == null && last != null ? again(last, draft, drafts) : draft.by;
      last = draft.by == null ? last : draft;
    }
    drafts.forEach(Culprits::notTheirOwn);
  }

  /**
   * Whoever is told to have killed as many, where "at least 20 were killed" is told again; the doer
   * told last, where nine were hurt "in the attack".
   */
  private static @Nullable PartyName again(Draft last, Draft draft, List<Draft> drafts) {
    boolean own = Ranks.mayBeOf(draft.people, last.by);
    PartyName same = sameToll(draft, drafts);
    boolean attack =
        !own
            && isSameIncident(last, draft)
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
      if (told && isSameDay(other, draft) && isOneKind(other.people, draft.people)) {
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
  private static void shells(List<Draft> drafts) {
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
      if (OneOf.of("fell|landed|hit|struck").has(line.norm(i))
          && OneOf.of("shell|shells|rocket|rockets|mortar|mortars|missile|missiles|round|rounds")
              .has(line.norm(i - 1))) {
        return true;
      }
    }
    return false;
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
