package rashomon.claim.territory;

import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

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
    if (trigger.form() != Form.ED || line.isOneOf(trigger.rest(), "by|in|inside")) {
      return false;
    }
    if (trigger.action() == Action.HOLDS && isOfYears(line, before)) {
      return true;
    }
    boolean bare = voice.start() == trigger.from();
    if (bare && state && isGoverned(line, before)) {
      return true;
    }
    return isDetermined(line, before) || state && bare && !isSetOff(line, before);
  }

  /** "in the three years the rebels controlled X": long over, or said to be. */
  private static boolean isOfYears(Line line, int holder) {
    Mention<PartyName> party = line.at(holder, PartyName.class);
    int i = party == null ? -1 : party.from() - 1;
    i = line.is(i, WordClass.ARTICLE) ? i - 1 : i;
    i = line.isOneOf(i, "that|when|which|during") ? i - 1 : i;
    return line.isOneOf(i, "years|months|weeks|decades|decade|time|period|era");
  }

  /** "arrived in the government controlled X": whose it is, said in passing. */
  private static boolean isGoverned(Line line, int holder) {
    Mention<PartyName> party = line.at(holder, PartyName.class);
    int i = party == null ? -1 : party.from() - 1;
    i = line.is(i, WordClass.ARTICLE) ? i - 1 : i;
    return i >= 0
        && line.isOneOf(i, "in|into|to|from|at|near|inside|around|of|across")
        && line.covered(holder + 2, PlaceName.class);
  }

  /** "the seized", "of captured"; but not "have in part seized". */
  private static boolean isDetermined(Line line, int word) {
    int before = word;
    while (line.norm(before).endsWith("ly")) { // "the recently captured town"
      before--;
    }
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
