package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Doers;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;

/** Captives let go in the sentence that tells of their capture: "... but they were released". */
final class FreedAgain {

  private FreedAgain() {}

  /** The releases of those held by the drafts, which a pronoun tells of. */
  static List<Draft> of(Line line, List<Trigger> all, List<Draft> drafts) {
    List<Draft> freed = new ArrayList<>();
    for (Trigger trigger : all) {
      Draft held = trigger.action() == Action.RELEASED ? held(drafts, trigger) : null;
      boolean verb = trigger.frame() == Frame.PEOPLE;
      if (held != null && verb && drafts.stream().noneMatch(d -> d.action == Action.RELEASED)) {
        Voice voice = Voice.of(line, trigger);
        if (isOfThem(line, trigger, voice) && !voice.negated() && voice.modal().isEmpty()) {
          freed.add(draft(line, trigger, voice, held));
        }
      }
    }
    return freed;
  }

  private static @Nullable Draft held(List<Draft> drafts, Trigger release) {
    Draft held = null;
    for (Draft draft : drafts) {
      boolean counted = draft.people != null && draft.people.quantity() != null;
      boolean real = draft.modality == Modality.STATED || draft.modality == Modality.ALLEGED;
      if (draft.action == Action.DETAINED && counted && real && draft.to <= release.from()) {
        held = draft;
      }
    }
    return held;
  }

  private static boolean isOfThem(Line line, Trigger trigger, Voice voice) {
    return voice.passive()
        ? line.isOneOf(voice.start() - 1, "they|he|she|all|who")
            && !line.is(voice.start() - 2, "said")
        : line.isOneOf(trigger.to(), "them|him|her");
  }

  private static Draft draft(Line line, Trigger trigger, Voice voice, Draft held) {
    Draft draft = new Draft(line, trigger.from(), trigger.rest(), Action.RELEASED, trigger.rule());
    draft.people = held.people;
    draft.by = voice.passive() ? Doers.after(line, trigger.rest()) : held.by;
    draft.where = held.where;
    draft.when = Timing.of(line, trigger.from(), trigger.rest());
    return draft;
  }
}
