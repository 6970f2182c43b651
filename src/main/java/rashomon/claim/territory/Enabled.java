package rashomon.claim.territory;

import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Deeds that something made room for: "the retreat allowed the rebels to take X" tells that they
 * took it, "a deal allowing the army to enter X" only that they may.
 */
final class Enabled {

  private static final Like ENABLING = Like.of("(allow|enabl|help)(ed|ing)");

  /** So many words the side may have between "allowed" and "to". */
  private static final int SIDE = 7;

  private Enabled() {}

  static boolean is(Line line, Trigger trigger) {
    boolean taken = trigger.action() == Action.CAPTURED || trigger.action() == Action.ENTERED;
    if (!taken || !line.is(trigger.from() - 1, "to")) {
      return false;
    }
    boolean side = false;
    for (int i = trigger.from() - 2; i >= Math.max(1, trigger.from() - SIDE); i--) {
      if (ENABLING.is(line.norm(i))) {
        return side && !isOpen(line, i);
      }
      side |= line.covered(i, PartyName.class) || line.covered(i, People.class);
      if (line.isMark(i) && !line.is(i, "-") || line.is(i, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** "would have allowed", "an accord allowing": nothing of it is told to have come about. */
  private static boolean isOpen(Line line, int verb) {
    for (int i = 0; i < verb; i++) {
      if (line.isOneOf(i, "deal|agreement|accord|pact|truce|ceasefire|plan|proposal|terms|draft")) {
        return true;
      }
    }
    int before = line.is(verb - 1, WordClass.HAVE) ? verb - 2 : verb - 1;
    return line.is(before, WordClass.MODAL)
        || line.is(before, WordClass.NOT)
        || line.is(before, WordClass.BE)
        || line.is(before, "to");
  }
}
