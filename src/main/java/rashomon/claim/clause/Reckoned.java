package rashomon.claim.clause;

import rashomon.mention.Line;
import rashomon.mention.People;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Tells figures that somebody only reckons with: "an assault would cost 600 lives", "hospitals
 * expect 12,000 wounded", "a quota of five arrests", "leave for every ten rebels killed".
 */
final class Reckoned {

  /** So far before the figure the word stands that reckons with it. */
  private static final int REACH = 8;

  private static final String WALLS =
      ";|.|:|but|while|although|after|which|who|where|when|and|that";

  private static final String CHANCES =
      "chance|chances|probability|likelihood|risk|risks|danger|prospect|prospects|possibility"
          + "|quota|quotas|target|bounty";

  private Reckoned() {}

  static boolean is(Draft draft) {
    Line line = draft.line;
    if (draft.people == null || !draft.action.kind().counts()) {
      return false;
    }
    int group = draft.group < 0 ? draft.from : draft.group;
    int first = Math.min(draft.from, group);
    if (line.isOneOf(first - 1, "every|per") && line.isOneOf(first - 2, "for|of")) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(1, first - REACH); i--) {
      if (line.isOneOf(i, WALLS)) {
        return false;
      }
      if (reckons(line, i) && isOpen(line, i + 1, first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reckons(Line line, int i) {
    boolean cost = line.isOneOf(i, "cost|mean|meant|bring") && isWould(line, i - 1);
    boolean expects =
        line.isOneOf(i, "expect|expects|expecting|assume|assumes|bracing|brace")
                && !line.is(i + 1, WordClass.POSSESSIVE) // "expecting her first child"
            || line.isOneOf(i, "risk|risks|risked|risking")
                && !line.isOneOf(i + 1, "of|to|his|her");
    boolean chance = line.isOneOf(i, CHANCES) && line.is(i + 1, "of");
    return cost || expects || chance;
  }

  private static boolean isWould(Line line, int i) {
    int modal = line.is(i, WordClass.HAVE) || line.is(i, WordClass.NOT) ? i - 1 : i;
    return line.isOneOf(modal, "would|could|might|may");
  }

  /** Nothing but what leads to the figure: "for", "of more than", "up to". */
  private static boolean isOpen(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean lead =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DESCRIBING)
              || line.covered(i, People.class)
              || line.covered(i, Time.class)
              || Like.of("for|of|as|many|more|than|at|least|up|to|another|some|further|on")
                  .is(line.norm(i));
      if (!lead) {
        return false;
      }
    }
    return true;
  }
}
