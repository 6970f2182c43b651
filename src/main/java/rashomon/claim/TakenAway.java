package rashomon.claim;

import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Verbs of territory said of people that are moved: no place is taken or entered by them. */
final class TakenAway {

  private TakenAway() {}

  /** "residents of X were taken out", "was taken to hospital". */
  static boolean is(Line line, Trigger trigger) {
    return trigger.rest() == trigger.to()
        && line.norm(trigger.from()).equals("taken")
        && (OneOf.of("out|away|aboard|hostage|prisoner|captive").has(line.norm(trigger.to()))
            || isOfAction(line, trigger.from()));
  }

  /** "care was being taken", "steps have been taken". */
  private static boolean isOfAction(Line line, int verb) {
    int i = verb - 1;
    while (line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE) || line.is(i, WordClass.ADVERB)) {
      i--;
    }
    return line.is(i, WordClass.NO_PLACE);
  }

  /** "pushed the rebels into X": those that are pushed come there, and not as takers. */
  static boolean isMoved(Line line, Trigger trigger) {
    boolean others =
        line.norm(trigger.from()).startsWith("push")
            && !OneOf.of("its|their|more").has(line.norm(trigger.to()));
    for (int i = trigger.to(); others && i < trigger.rest(); i++) {
      if (line.covered(i, PartyName.class) || line.covered(i, People.class)) {
        return true;
      }
    }
    return false;
  }
}
