package rashomon.claim.territory;

import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** "X fell on Thursday", "the town has fallen": of all that falls only a place, and to somebody. */
final class Fallen {

  private Fallen() {}

  /** Whether the verb, if it is a bare "fell", tells of a place that was taken. */
  static boolean is(Line line, Trigger trigger, Voice voice) {
    boolean bare = trigger.frame() == Frame.PLACE_FALLS && trigger.rest() == trigger.to();
    return !bare || isPlace(line, subject(line, voice.start())) && endsClause(line, trigger.rest());
  }

  /** "X was reported to have fallen": where X stands. */
  private static int subject(Line line, int start) {
    boolean report =
        line.is(start, "to")
            && line.isOneOf(
                start - 1, "reported|said|believed|feared|thought|understood|confirmed|known")
            && line.is(start - 2, WordClass.BE);
    int i = report ? start - 3 : start - 1;
    return report && line.is(i, WordClass.HAVE) ? i - 1 : i;
  }

  private static boolean isPlace(Line line, int i) {
    boolean head =
        line.is(i - 1, "the")
            && line.isOneOf(i, "town|city|village|enclave|base|garrison|capital|stronghold");
    return head
        || line.covered(i, PlaceName.class)
            && !line.isOneOf(before(line, i), "in|on|over|of|across|around");
  }

  private static int before(Line line, int i) {
    int k = i;
    while (line.covered(k, PlaceName.class) || line.is(k, WordClass.ARTICLE)) {
      k--;
    }
    return k;
  }

  static boolean endsClause(Line line, int i) {
    boolean word = line.isOneOf(i, "after|without|when|as|following|amid|last|late|early");
    boolean on = line.isOneOf(i, "on|in|at") && line.covered(i + 1, Time.class);
    return i >= line.size()
        || word
        || on
        || line.covered(i, Time.class)
        || line.isOneOf(i, ".|,|;|\"");
  }
}
