package rashomon.claim.saying;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.WordClass;

/**
 * Words of saying that carry on the subject of the verb before: in "The mayor did not name the
 * rebels, but said nine had died" the mayor speaks, not the rebels.
 */
final class CarriedOn {

  /** So many words may describe an object: "did not mention any of the rebel casualties". */
  private static final int OBJECT = 4;

  private CarriedOn() {}

  /** The subject that "but said" at the cue carries on; null where it is not plain. */
  static @Nullable Mention<?> before(Line line, int cue) {
    if (!line.isOneOf(cue - 1, "but|and|yet")) {
      return null;
    }
    int verb = firstVerb(line, cue - 1);
    Mention<?> subject = null;
    for (int i = 0; i < verb && subject == null; i++) {
      subject = SpeakerSearch.any(line, i);
    }
    return subject != null && areObjects(line, verb, cue - 1) ? subject : null;
  }

  private static int firstVerb(Line line, int to) {
    int i = 0;
    while (i < to && !isFinite(line, i)) {
      i++;
    }
    return i < to ? i : -1;
  }

  private static boolean isFinite(Line line, int i) {
    boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
    return verb || line.is(i, WordClass.MODAL) || line.is(i, WordClass.HAVE) || isDo(line, i);
  }

  private static boolean isDo(Line line, int i) {
    return line.isOneOf(i, "did|does|do") && line.is(i + 1, WordClass.NOT);
  }

  /** Whether each speaker between the verb and the word of saying is what the verb is done to. */
  private static boolean areObjects(Line line, int verb, int to) {
    boolean any = false;
    for (int i = verb + 1; i < to; i++) {
      Mention<?> other = SpeakerSearch.any(line, i);
      if (other != null && other.from() == i) {
        any = true;
        if (!isObject(line, verb, i)) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean isObject(Line line, int verb, int from) {
    for (int i = from - 1; i >= Math.max(0, from - OBJECT); i--) {
      if (i == verb || line.is(i, WordClass.VERB) || line.is(i, WordClass.PREPOSITION)) {
        return true;
      }
      if (line.isMark(i) || line.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }
}
