package rashomon.claim;

import java.util.List;
import rashomon.claim.Trigger.Frame;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Which places a verb speaks of: what follows it, its subject ("X was taken"), or what stands
 * behind "from" ("drove the rebels from X").
 */
final class VerbObjects {

  /** So far before the verb group "which" may stand. */
  private static final int RELATIVE = 6;

  private static final int FROM = 8;

  private final Objects objects;

  VerbObjects(Objects objects) {
    this.objects = objects;
  }

  List<Where> of(Line line, Trigger trigger, Voice voice) {
    if (trigger.frame() == Frame.PLACE_FROM) {
      return from(line, trigger.rest());
    }
    return voice.passive() || trigger.frame() == Frame.PLACE_FALLS
        ? Subjects.before(line, voice.start())
        : active(line, trigger, voice);
  }

  private List<Where> active(Line line, Trigger trigger, Voice voice) {
    List<Where> after = objects.after(line, pastTime(line, trigger.rest()));
    if (after.isEmpty() && trigger.action() == Action.BESIEGED) {
      after = objects.ofForces(line, trigger.rest());
    }
    if (after.isEmpty() && trigger.rest() > trigger.to()) {
      after = between(line, trigger);
    }
    return after.isEmpty() ? relative(line, trigger, voice) : after;
  }

  /** "captured on Sunday the town of X": behind the time that stands between. */
  private static int pastTime(Line line, int from) {
    int i = OneOf.of("on|over|during|in|late|early").has(line.norm(from)) ? from + 1 : from;
    if (!line.covered(i, Time.class) && !line.covered(from, Time.class)) {
      return from;
    }
    int end = line.covered(from, Time.class) ? from : i;
    while (line.covered(end, Time.class)) {
      end++;
    }
    boolean object = line.is(end, WordClass.ARTICLE) || line.is(end, WordClass.DETERMINER);
    return object ? end : from;
  }

  /** "brought X under its control", "took X over": the place inside the words of the verb. */
  private List<Where> between(Line line, Trigger trigger) {
    boolean closed = OneOf.of("control|over|up|off|back").has(line.norm(trigger.rest() - 1));
    boolean apart = closed && trigger.rest() - trigger.to() > 1;
    return apart ? objects.after(line, trigger.to()) : List.of();
  }

  /** "which the army gained control of": what "which" stands for. */
  private static List<Where> relative(Line line, Trigger trigger, Voice voice) {
    int start = voice.start();
    boolean left = OneOf.of("of|over|from|into").has(line.norm(trigger.rest() - 1));
    boolean owned =
        line.is(start - 1, WordClass.PRONOUN) || line.covered(start - 1, PartyName.class);
    for (int i = start - 1; i > Math.max(0, start - RELATIVE); i--) {
      if (line.norm(i).equals("that") && isSaid(line, i)) {
        return List.of();
      }
      if (line.norm(i).equals("which") && left || line.norm(i).equals("that") && owned) {
        return Subjects.before(line, i);
      }
    }
    return List.of();
  }

  /** "said on Monday that the army has taken": what is said, and no place. */
  private static boolean isSaid(Line line, int that) {
    for (int i = that - 1; i >= Math.max(0, that - RELATIVE); i--) {
      if (OneOf.of("said|says|told|announced|claimed|reported|stated|confirmed|added|warned")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "expelled the rebels from X", "the withdrawal of fighters from X": the place behind "from". */
  private List<Where> from(Line line, int at) {
    boolean someone = false;
    for (int i = at; i < Math.min(line.size(), at + FROM); i++) {
      if (line.norm(i).equals("from")) {
        return someone ? objects.after(line, i + 1) : List.of();
      }
      someone |= line.covered(i, PartyName.class) || line.covered(i, People.class);
    }
    return List.of();
  }
}
