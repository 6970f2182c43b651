package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Ranks;
import rashomon.claim.harm.SameIncident;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.text.OneOf;

/**
 * Lays victims to the attack that the words before tell of: "Rebels shelled the port. Nine people
 * were killed." Not to a clash, which has two sides, and not where the next sentence turns to
 * another incident.
 */
final class Attackers {

  /** So near the beginning of a sentence the word stands that turns to another incident. */
  private static final int OPENING = 4;

  /** So many sentences on "the raids" are those told of before. */
  private static final int AGAIN = 3;

  private Attackers() {}

  /** Fills in who did it for victims without a doer; the drafts stand in order of the text. */
  static void settle(List<Draft> drafts) {
    Draft attack = null;
    for (Draft draft : drafts) {
      if (draft.action.kind() == Kind.HOSTILITIES) {
        attack = isBack(draft) && attack != null ? attack : draft;
      } else if (isOpen(draft) && attack != null) {
        draft.by = doer(drafts, attack, draft);
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    return draft.by == null
        && draft.scope == Scope.MAIN
        && draft.action.kind() == Kind.CASUALTIES
        && !OneOf.of("missing").has(draft.action.word());
  }

  private static @Nullable PartyName doer(List<Draft> drafts, Draft attack, Draft victims) {
    boolean told =
        attack.by != null
            && attack.action != Action.CLASH
            && attack.scope == Scope.MAIN
            && (attack.modality == Modality.STATED || attack.modality == Modality.ALLEGED);
    boolean again = isTheAttack(drafts, attack, victims);
    boolean follows =
        (again || gap(attack, victims) <= 1 && SameIncident.is(attack, victims))
            && !(gap(attack, victims) == 1 && isElsewhere(victims.line))
            && !isOtherSpeaker(attack, victims)
            && !hasOther(drafts, attack, victims);
    if (!told || !follows || attack.by == null) {
      return null;
    }
    boolean own = victims.people != null && victims.people.areOf(attack.by);
    return own || Ranks.mayBeOf(victims.people, attack.by) ? null : attack.by;
  }

  /** "The raids killed nine in Y": those that were told of shortly before, in the region of Y. */
  private static boolean isTheAttack(List<Draft> drafts, Draft attack, Draft victims) {
    boolean region =
        Whereabouts.narrowness(attack.where == null ? null : attack.where.place()) <= 1;
    return region
        && gap(attack, victims) <= AGAIN
        && drafts.stream()
            .anyMatch(
                d ->
                    d.action.kind() == Kind.HOSTILITIES
                        && d.action == attack.action
                        && d.line.equals(victims.line)
                        && isBack(d));
  }

  /** Who did it is the word of one speaker, how many died that of another. */
  private static boolean isOtherSpeaker(Draft attack, Draft victims) {
    return !attack.attribution.isEmpty()
        && !victims.attribution.isEmpty()
        && !speaker(attack).equals(speaker(victims));
  }

  private static String speaker(Draft draft) {
    return draft.attribution.get(draft.attribution.size() - 1).source().key();
  }

  /** Whether the victims' own sentence tells of another deed: "nine died in a car bombing". */
  private static boolean hasOther(List<Draft> drafts, Draft attack, Draft victims) {
    return drafts.stream()
        .anyMatch(
            d ->
                d.action.kind() == Kind.HOSTILITIES
                    && d.line.equals(victims.line)
                    && !d.equals(attack)
                    && !isBack(d));
  }

  /** "the attack", "the shelling": the one told before. */
  private static boolean isBack(Draft deed) {
    return deed.by == null
        && deed.action != Action.CLASH
        && deed.line.isOneOf(deed.from - 1, "the|that|this");
  }

  private static int gap(Draft a, Draft b) {
    return b.line.sentence().index() - a.line.sentence().index();
  }

  /** "in the attack", "the strikes also wounded": of an attack told before. */
  static boolean isOfTheAttack(Line line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.isOneOf(
              i,
              "attack|attacks|strike|strikes|raid|raids|airstrike|airstrikes|shelling|assault"
                  + "|bombardment|ambush|blast|explosion|bombing|bombings|shooting|massacre")
          && line.isOneOf(i - 1, "the|that|this|these")
          && !line.isOneOf(i + 1, "of|on|in|by|that|which|at|near|against")) {
        return true;
      }
    }
    return false;
  }

  /** "Elsewhere, ...", "In a separate incident ...": the sentence turns to something else. */
  static boolean isElsewhere(Line line) {
    for (int i = 0; i < Math.min(OPENING, line.size()); i++) {
      if (line.isOneOf(i, "elsewhere|separately|meanwhile|separate|unrelated|different")) {
        return true;
      }
    }
    return line.is(0, "in") && line.is(1, "another");
  }
}
