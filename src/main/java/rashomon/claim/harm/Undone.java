package rashomon.claim.harm;

import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Plans;
import rashomon.claim.deed.Ahead;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** Harm that was not done: "could be killed", "tried to arrest", "a plan to kill". */
final class Undone {

  private static final int REACH = 3;

  private Undone() {}

  /**
   * What could, may or should happen is no claim; a plan to evacuate is one, a plan to kill is not.
   */
  static boolean is(Harm harm, Voice voice) {
    boolean casualties = harm.trigger().action().kind() == Kind.CASUALTIES;
    if (Ahead.is(harm.line(), harm.trigger(), voice)) {
      return true;
    }
    return switch (voice.modal()) {
      case "could", "can", "may", "might", "should", "must", "shall" -> true;
      case "would" -> casualties || !Plans.isReported(harm.line(), voice.start());
      case "will" -> casualties;
      case "to" ->
          isAttempt(harm.line(), voice.start())
              || casualties && isInfinitive(harm.line(), JoinedHarm.lead(harm).from())
              || harm.trigger().action() == Action.DETAINED
                  && isPurpose(harm.line(), voice.start());
      default -> false;
    };
  }

  /** "raided a house on Friday to arrest two men": what for, and not "managed to arrest". */
  private static boolean isPurpose(Line line, int start) {
    Mention<Time> time = line.at(start - 1, Time.class);
    int to = line.is(start, "to") ? start : start - 1;
    int i = time == null ? to - 1 : time.from() - 1;
    return time != null
        || line.covered(i, PlaceName.class)
        || line.isOneOf(i, "in|out|came|went|arrived|returned|moved")
        || line.is(i - 1, WordClass.ARTICLE); // "broke into a house to arrest", "an order to"
  }

  /** "to kill", but not "to have killed". */
  private static boolean isInfinitive(Line line, int verb) {
    return !line.is(verb - 1, WordClass.HAVE) && !line.is(verb - 1, WordClass.BE);
  }

  /** "an attempt by the rebels to seize": what was not done either. */
  private static boolean isAttemptOf(Line line, int start) {
    for (int i = start - 1; i >= Math.max(1, start - 2 * REACH) && !line.isMark(i); i--) {
      if (line.is(i, "by") && line.isOneOf(i - 1, "attempt|attempts|bid|bids|effort|plot|plan")) {
        return true;
      }
    }
    return false;
  }

  /** "tried to", "offered to", "refused to": what was not done. */
  private static boolean isAttempt(Line line, int start) {
    for (int i = start - 1; i >= start - REACH; i--) {
      if (line.is(i, WordClass.ATTEMPT)) {
        return true;
      }
    }
    return isAttemptOf(line, start);
  }
}
