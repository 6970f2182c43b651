package rashomon.claim.territory;

import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Verbs of territory said of people that are moved: no place is taken or entered by them. */
final class TakenAway {

  private TakenAway() {}

  /** "to X", "to the edge of X": not "to within 30 km of X", "to clear X". */
  private static boolean isGoal(Line line, int i) {
    return line.isName(i)
        || line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.DETERMINER)
        || line.is(i, WordClass.POSSESSIVE)
        || line.is(i, WordClass.DESCRIBING_PLACE)
        || line.is(i, WordClass.QUALIFYING)
        || line.covered(i, PlaceName.class);
  }

  private static boolean isFlight(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(
          i,
          "refuge|shelter|escape|escaped|escaping|flee|flees|fleeing|fled|safety|asylum|surrendered|disarmed|overwhelmed|overrun|routed")) {
        return true;
      }
    }
    return false;
  }

  /** "residents of X were taken out", "was taken to hospital". */
  static boolean is(Line line, Trigger trigger) {
    return trigger.rest() == trigger.to()
        && line.is(trigger.from(), "taken")
        && (line.isOneOf(trigger.to(), "out|away|aboard|hostage|prisoner|captive")
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

  /**
   * "pushed the rebels into X", "soldiers fled and crossed into X": those that are pushed or flee
   * come there, and not as takers; nor do those who come "to within 30 km of X".
   */
  static boolean isMoved(Line line, Trigger trigger) {
    if (line.norm(trigger.from()).startsWith("cross")) {
      return isFlight(line);
    }
    if (line.is(trigger.rest() - 1, "to") && !isGoal(line, trigger.rest())) {
      return trigger.action() == Action.ENTERED;
    }
    boolean others =
        line.norm(trigger.from()).startsWith("push")
            && !line.isOneOf(trigger.to(), "its|their|more");
    for (int i = trigger.to(); others && i < trigger.rest(); i++) {
      if (line.covered(i, PartyName.class) || line.covered(i, People.class)) {
        return true;
      }
    }
    return false;
  }
}
