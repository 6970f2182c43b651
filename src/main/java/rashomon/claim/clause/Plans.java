package rashomon.claim.clause;

import rashomon.claim.Modality;
import rashomon.mention.Line;
import rashomon.mention.WordClass;

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
      if (line.is(i, "will") || line.is(i, "would") && isReported(line, i)) {
        return Modality.PLANNED;
      }
      if (line.is(i, "to")) {
        return beforeTo(line, i);
      }
    }
    return sees(line, start) ? Modality.PLANNED : Modality.STATED;
  }

  /** "said 70 prisoners would be swapped": what "will" becomes in somebody's report. */
  public static boolean isReported(Line line, int would) {
    boolean said = false;
    for (int i = 0; i < would; i++) {
      said |= line.isOneOf(i, "said|announced|told|added|promised|confirmed|reported");
      if (said && line.isOneOf(i, "if|unless|feared|fear|suggested")) {
        return false;
      }
    }
    boolean condition = line.isOneOf(would + 1, "have|if|unless");
    return said && !condition && !hasCondition(line, would);
  }

  private static boolean hasCondition(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.isOneOf(i, "if|unless")) {
        return true;
      }
    }
    return false;
  }

  private static Modality beforeTo(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (line.isOneOf(
          i,
          "set|due|expected|scheduled|about|ready|plan|plans|planned|planning|agreed|vowed|preparing")) {
        return Modality.PLANNED;
      }
      if (line.isOneOf(
          i, "ordered|urged|told|asked|called|demanded|calling|instructed|warned|orders|urges")) {
        return Modality.DEMANDED;
      }
    }
    return Modality.STATED;
  }

  /** "would see 300 people moved". */
  private static boolean sees(Line line, int start) {
    for (int i = Math.max(1, start - REACH); i < start; i++) {
      if (line.is(i, "see") && line.isOneOf(i - 1, "would|will|to|should")) {
        return true;
      }
    }
    return false;
  }

  /** "The planned evacuation of the camp was completed": no plan any more. */
  private static boolean isOver(Line line, int noun) {
    for (int i = noun + 1; i < line.size(); i++) {
      boolean be = line.is(i - 1, WordClass.BE) || line.is(i - 1, WordClass.HAVE);
      boolean plain = line.isOneOf(i, "finished|ended|concluded");
      if (plain || be && line.isOneOf(i, "completed|over|finished|ended|concluded")) {
        return !line.is(i - 1, WordClass.NOT) && !line.is(i - 2, WordClass.MODAL);
      }
    }
    return false;
  }

  /** "demanded the release of 43", "called for the return of", "plans for the evacuation of". */
  public static Modality ofNoun(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (line.isOneOf(i, "demanded|demand|demands|demanding|sought|urged|appealed|seeking")
          || line.is(i, "for")
              && line.isOneOf(i - 1, "call|called|calls|calling|appeal|appealed|pressed|pleaded")) {
        return Modality.DEMANDED;
      }
      if (line.isOneOf(i, "plan|plans|planned|planning|ordered|preparing|prepares")) {
        return isOver(line, noun) ? Modality.STATED : Modality.PLANNED;
      }
    }
    return Modality.STATED;
  }
}
