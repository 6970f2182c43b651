package rashomon.claim.truce;

import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * Truces of those who do not shoot: "a truce over barley", "in the gas dispute", "in their war of
 * words".
 */
final class Quarrels {

  /** So far behind "in" its quarrel stands. */
  private static final int WITHIN = 5;

  private static final String FOUGHT_OVER =
      "weekend|weekends|holiday|holidays|feast|festival|period|days|day|week|weeks|month|months"
          + "|enclave|territory|territories|region|border|borders|city|town|province|district|area"
          + "|peninsula|island|islands|front|line|airport|dam|camp|zone|zones|phone|objections"
          + "|past|last|next|coming|winter|summer|harvest|new|disputed|breakaway|contested";

  private Quarrels() {}

  /**
   * Whether what stands behind the truce makes it one of words or trade.
   *
   * @param to the token behind the truce
   */
  static boolean are(Line line, int to) {
    return line.is(to, "over")
        ? isOverGoods(line, to + 1)
        : line.is(to, "in") && isRow(line, to + 1);
  }

  private static boolean isOverGoods(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + WITHIN) && !line.isMark(i); i++) {
      boolean war =
          line.covered(i, PlaceName.class)
              || line.covered(i, Time.class)
              || line.isName(i)
              || line.token(i).isNumber()
              || line.isOneOf(i, FOUGHT_OVER);
      if (war) {
        return false;
      }
      if (line.is(i, WordClass.PREPOSITION) || line.is(i, WordClass.VERB)) {
        return i > from; // "a ceasefire over on Monday" is at its end
      }
    }
    return from < line.size() && !line.isMark(from);
  }

  private static boolean isRow(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + WITHIN) && !line.isMark(i); i++) {
      boolean fought = line.isOneOf(i, "border|territorial|land|armed|bloody|deadly");
      if (fought || line.covered(i, PlaceName.class)) {
        return false;
      }
      boolean words = line.is(i, "war") && line.is(i + 1, "of") && line.is(i + 2, "words");
      if (words || line.isOneOf(i, "dispute|row|quarrel|strike|rivalry|spat|wrangle|election")) {
        return true;
      }
    }
    return false;
  }
}
