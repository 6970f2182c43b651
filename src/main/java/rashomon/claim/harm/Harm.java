package rashomon.claim.harm;

import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Line;

/**
 * A word that tells of harm to people, with what its readers ask of the sentence.
 *
 * @param all the sentence's words of harm, this one among them, in order of the text
 * @param patients the groups that any of them may have been done to
 */
record Harm(Line line, Trigger trigger, List<Trigger> all, Patients patients) {

  /** The same sentence, asked for another of its words. */
  Harm of(Trigger other) {
    return new Harm(line, other, all, patients);
  }

  /** "killed or wounded": this word alone, for both. */
  Harm ofBoth() {
    Trigger t = trigger;
    Trigger both = new Trigger(t.from(), t.to(), t.rest(), Action.CASUALTIES, t.form(), t.frame());
    return new Harm(line, both, all, patients);
  }
}
