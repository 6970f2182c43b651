package rashomon.claim.harm;

import rashomon.mention.Line;
import rashomon.mention.WordClass;

/** "A girl whose name has not been released": what is told of the name is not told of the girl. */
final class Whose {

  /** So many tokens at most from "whose" to its verb. */
  private static final int REACH = 8;

  private Whose() {}

  /** The "whose" of the clause whose verb ends at the token; -1 where none does. */
  static int endingAt(Line line, int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (line.is(k, "whose")) {
        return end(line, k) == i ? k : -1;
      }
    }
    return -1;
  }

  /** The last token of the clause's verb, or the last within reach. */
  private static int end(Line line, int whose) {
    int last = Math.min(line.size() - 1, whose + REACH);
    for (int i = whose + 2; i <= last; i++) {
      boolean auxiliary =
          line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE) || line.is(i, WordClass.MODAL);
      boolean participle = line.norm(i).endsWith("ed") && isAuxiliary(line, i - 1);
      if (!auxiliary && (line.is(i, WordClass.VERB) || participle)) {
        return i;
      }
    }
    return last;
  }

  private static boolean isAuxiliary(Line line, int i) {
    return line.is(i, WordClass.BE)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.NOT)
        || line.is(i, WordClass.ADVERB);
  }
}
