package rashomon.claim.clause;

import rashomon.mention.Line;

/**
 * Tells what is only asked: "would not confirm whether two men had been arrested", "without saying
 * how many were hurt".
 */
public final class Unsaid {

  private static final int REACH = 10;

  /** "how many", right before the group. */
  private static final int COUNT = 2;

  private Unsaid() {}

  public static boolean isAsked(Draft draft) {
    Line line = draft.line;
    if (isQuestion(line)) {
      return true;
    }
    for (int i = draft.to - 1; i >= Math.max(0, draft.from - REACH); i--) {
      if (line.is(i, "whether")
          || line.is(i, "if") && (line.is(i + 1, "any") || line.isOneOf(i - 1, "clear|known"))
          || line.is(i, "how") && line.is(i + 1, "many") && i >= draft.from - COUNT) {
        return true;
      }
      if (line.isMark(i) || line.isOneOf(i, "but|although|though|after|when|that")) {
        return false;
      }
    }
    return false;
  }

  /** "Will the truce hold?", "Who holds X?": the sentence asks and tells nothing. */
  private static boolean isQuestion(Line line) {
    int last = line.size() - 1;
    return last > 0
        && line.is(last, "?")
        && line.isOneOf(
            0, "will|can|could|did|does|do|has|have|is|are|was|were|who|what|when|where|why|how");
  }
}
