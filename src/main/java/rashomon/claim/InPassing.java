package rashomon.claim;

import rashomon.claim.Trigger.Form;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Verbs of territory that only describe in passing: "the besieged town", "rebel-held suburbs the
 * army captured".
 */
final class InPassing {

  private InPassing() {}

  static boolean is(Line line, Trigger trigger, Voice voice) {
    int before = trigger.from() - 1;
    boolean state = trigger.action() == Action.BESIEGED || trigger.action() == Action.HOLDS;
    if (trigger.form() == Form.ING && state && line.covered(before, PartyName.class)) {
      return trigger.action() == Action.HOLDS;
    }
    if (trigger.form() != Form.ED || OneOf.of("by|in|inside").has(line.norm(trigger.rest()))) {
      return false;
    }
    boolean bare = voice.start() == trigger.from();
    return isDetermined(line, before) || state && bare && !isSetOff(line, before);
  }

  /** "the seized", "of captured"; but not "have in part seized". */
  private static boolean isDetermined(Line line, int before) {
    return line.is(before, WordClass.PREPOSITION) && !line.is(before - 1, WordClass.HAVE)
        || line.is(before, WordClass.ARTICLE)
        || line.is(before, WordClass.DETERMINER);
  }

  /** Whether the word before may have the verb for its own: "X besieged", "which held". */
  private static boolean isSetOff(Line line, int before) {
    return line.isName(before)
        || line.covered(before, PartyName.class)
        || line.is(before, WordClass.ADVERB)
        || line.is(before, WordClass.RELATIVE)
        || line.is(before, WordClass.CONJUNCTION)
        || line.is(before, WordClass.PRONOUN)
        || line.isMark(before);
  }
}
