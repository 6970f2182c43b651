package rashomon.claim.deed;

import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.mention.Line;
import rashomon.text.OneOf;

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
      if (OneOf.of("after|once|until|before|unless").has(line.norm(i))) {
        return true;
      }
      if (OneOf.of(",|;|:|.|\"|that|which|who").has(line.norm(i))) {
        return false;
      }
    }
    return false;
  }
}
