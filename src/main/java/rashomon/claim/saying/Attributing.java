package rashomon.claim.saying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Modality;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.OwnForces;
import rashomon.claim.deed.RelativeDeeds;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Lays a claim to whoever says it in its sentence, and reads how firmly it is said. */
public final class Attributing {

  private Attributing() {}

  public static void attribute(Draft draft, List<Said> said, Hedges hedges) {
    Said own = covering(draft, said);
    own = own != null && isAnswer(draft, own) ? null : own;
    if (own != null && !isPresupposed(draft, own)) {
      draft.attribution.addAll(Chain.of(own, said));
      boolean sure =
          RelativeDeeds.isBeyondDoubt(draft.line, draft.from, own.at()) || isDescription(draft);
      draft.modality = sure ? draft.modality : firmness(draft, own.modality());
    }
    if (own != null && own.modality() == Modality.DENIED && isPresupposed(draft, own)) {
      draft.by = null; // who did it is what is denied
    }
    if (draft.modality == Modality.DENIED && draft.by == null && own != null) {
      draft.by = OwnForces.denier(draft.line, own.at());
    }
    draft.modality = hedges.of(draft, draft.modality);
  }

  /** "a truce, which the rebels rejected": what they did, and nothing they said. */
  private static boolean isAnswer(Draft draft, Said own) {
    int behind = own.at() + 1;
    return draft.action.kind() == Kind.CEASEFIRE
        && OneOf.of("rejected|rejects").has(own.cue())
        && (behind >= draft.line.size() || draft.line.isMark(behind));
  }

  /**
   * "denied a raid that killed nine", "claimed a blast that killed nine": nobody doubts the dead.
   */
  private static boolean isPresupposed(Draft draft, Said own) {
    boolean relative =
        draft.action.kind() == Kind.CASUALTIES
            && draft.line.isOneOf(draft.from - 1, "that|which")
            && !draft.line.covered(draft.from, People.class);
    boolean deed =
        OneOf.of("claim|claims|claimed").has(own.cue())
            && draft.line.is(own.at() + 1, WordClass.ARTICLE);
    return relative && (own.modality() == Modality.DENIED || deed);
  }

  /** "claimed to have shot a nurse kidnapped in X": it only tells which nurse. */
  private static boolean isDescription(Draft draft) {
    Mention<People> who =
        draft.action == Action.DETAINED && draft.group >= 0
            ? draft.line.at(draft.group, People.class)
            : null;
    int verb = who == null ? -1 : who.to();
    verb = draft.line.is(verb, ",") ? verb + 1 : verb;
    return who != null
        && draft.line.isOneOf(verb, "kidnapped|abducted|captured|seized|held|detained")
        && draft.to > verb
        && draft.line.is(who.from() - 1, WordClass.VERB);
  }

  /** A truce that is demanded is a claim of a call for one, and stays stated. */
  private static Modality firmness(Draft draft, Modality said) {
    boolean call = said == Modality.DEMANDED && draft.action.kind() == Kind.CEASEFIRE;
    boolean weaker = draft.modality == Modality.STATED || said == Modality.DENIED;
    return weaker && !call ? said : draft.modality;
  }

  /** The saying whose stretch holds the claim, the narrowest; of two the nearer cue. */
  private static @Nullable Said covering(Draft draft, List<Said> said) {
    Said best = null;
    for (Said s : said) {
      if (s.covers(draft.from)
          && !s.isMedium()
          && (best == null
              || length(s) < length(best)
              || length(s) == length(best)
                  && Math.abs(s.at() - draft.from) < Math.abs(best.at() - draft.from))) {
        best = s;
      }
    }
    return best;
  }

  private static int length(Said s) {
    return s.to() - s.from();
  }
}
