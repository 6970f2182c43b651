package rashomon.claim.deed;

import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.mention.Line;

/**
 * What a clause of time tells in the present is still to come: "may fall after the troops
 * withdraw", "once the rebels leave X".
 */
public final class Ahead {

  /** So many words the subject of the clause may have. */
  private static final int SUBJECT = 7;

  private Ahead() {}

  /** A headline tells the past in the present: "Town falls after rebels withdraw". */
  public static boolean is(Line line, Trigger trigger, Voice voice) {
    boolean present = trigger.form() == Form.BASE || trigger.form() == Form.S;
    return present && voice.modal().isEmpty() && !line.isHeadline() && isOfTime(line, voice);
  }

  private static boolean isOfTime(Line line, Voice voice) {
    for (int i = voice.start() - 1; i >= Math.max(0, voice.start() - SUBJECT); i--) {
      if (line.isOneOf(i, "after|once|until|before|unless")) {
        return true;
      }
      if (line.isOneOf(i, ",|;|:|.|\"|that|which|who")) {
        return false;
      }
    }
    return false;
  }
}
