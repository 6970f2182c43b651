package rashomon.claim.clause;

import rashomon.mention.Line;
import rashomon.text.OneOf;

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
      if (line.norm(i).equals("whether")
          || line.norm(i).equals("if")
              && (line.norm(i + 1).equals("any") || OneOf.of("clear|known").has(line.norm(i - 1)))
          || line.norm(i).equals("how")
              && line.norm(i + 1).equals("many")
              && i >= draft.from - COUNT) {
        return true;
      }
      if (line.isMark(i) || OneOf.of("but|although|though|after|when|that").has(line.norm(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Will the truce hold?", "Who holds X?": the sentence asks and tells nothing. */
  private static boolean isQuestion(Line line) {
    int last = line.size() - 1;
    return last > 0
        && line.norm(last).equals("?")
        && OneOf.of(
                "will|can|could|did|does|do|has|have|is|are|was|were|who|what|when|where|why|how")
            .has(line.norm(0));
  }
}
