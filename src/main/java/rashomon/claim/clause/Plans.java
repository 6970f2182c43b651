package rashomon.claim.clause;

import rashomon.claim.Modality;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Tells what is planned or demanded from what has happened, by the words before a verb. */
public final class Plans {

  private static final int REACH = 9;

  private Plans() {}

  /**
   * How firmly the verb group at [start, verb) tells it: "will be moved" and "is set to see 300
   * moved" are plans, "ordered civilians to leave" is a demand.
   */
  public static Modality modality(Line line, int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (line.norm(i).equals("will") || line.norm(i).equals("would") && isReported(line, i)) {
        return Modality.PLANNED;
      }
      if (line.norm(i).equals("to")) {
        return beforeTo(line, i);
      }
    }
    return sees(line, start) ? Modality.PLANNED : Modality.STATED;
  }

  /** "said 70 prisoners would be swapped": what "will" becomes in somebody's report. */
  public static boolean isReported(Line line, int would) {
    boolean said = false;
    for (int i = 0; i < would; i++) {
      said |= OneOf.of("said|announced|told|added|promised|confirmed|reported").has(line.norm(i));
      if (said && OneOf.of("if|unless|feared|fear|suggested").has(line.norm(i))) {
        return false;
      }
    }
    boolean condition = OneOf.of("have|if|unless").has(line.norm(would + 1));
    return said && !condition && !hasCondition(line, would);
  }

  private static boolean hasCondition(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (OneOf.of("if|unless").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static Modality beforeTo(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (OneOf.of(
              "set|due|expected|scheduled|about|ready|plan|plans|planned|planning|agreed|vowed|preparing")
          .has(line.norm(i))) {
        return Modality.PLANNED;
      }
      if (OneOf.of(
              "ordered|urged|told|asked|called|demanded|calling|instructed|warned|orders|urges")
          .has(line.norm(i))) {
        return Modality.DEMANDED;
      }
    }
    return Modality.STATED;
  }

  /** "would see 300 people moved". */
  private static boolean sees(Line line, int start) {
    for (int i = Math.max(1, start - REACH); i < start; i++) {
      if (line.norm(i).equals("see") && OneOf.of("would|will|to|should").has(line.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "The planned evacuation of the camp was completed": no plan any more. */
  private static boolean isOver(Line line, int noun) {
    for (int i = noun + 1; i < line.size(); i++) {
      boolean be = line.is(i - 1, WordClass.BE) || line.is(i - 1, WordClass.HAVE);
      boolean plain = OneOf.of("finished|ended|concluded").has(line.norm(i));
      if (plain || be && OneOf.of("completed|over|finished|ended|concluded").has(line.norm(i))) {
        return !line.is(i - 1, WordClass.NOT) && !line.is(i - 2, WordClass.MODAL);
      }
    }
    return false;
  }

  /** "demanded the release of 43", "called for the return of", "plans for the evacuation of". */
  public static Modality ofNoun(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (OneOf.of("demanded|demand|demands|demanding|sought|urged|appealed|seeking")
              .has(line.norm(i))
          || line.norm(i).equals("for")
              && OneOf.of("call|called|calls|calling|appeal|appealed|pressed|pleaded")
                  .has(line.norm(i - 1))) {
        return Modality.DEMANDED;
      }
      if (OneOf.of("plan|plans|planned|planning|ordered|preparing|prepares").has(line.norm(i))) {
        return isOver(line, noun) ? Modality.STATED : Modality.PLANNED;
      }
    }
    return Modality.STATED;
  }
}
