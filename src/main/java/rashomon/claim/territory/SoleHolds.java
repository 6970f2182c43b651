package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Places of which a sentence says that they are the only or the last in somebody's hands: "X is the
 * last rebel-held town in the province".
 */
final class SoleHolds {

  private static final String RULE = "holds.sole";
  private static final int HEAD = 5;

  private SoleHolds() {}

  static List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      int held = line.is(i, WordClass.BE) && line.is(i + 1, "the") ? held(line, i) : -1;
      Mention<PlaceName> place = held < 0 ? null : line.at(i - 1, PlaceName.class);
      if (place != null && place.to() == i) {
        for (Where where : Subjects.before(line, i)) {
          drafts.add(
              TerritoryDraft.of(line, i, held + 1, Action.HOLDS, RULE, where, holder(line, held)));
        }
      }
    }
    return drafts;
  }

  /** "is the only remaining [rebel-held] town": the word that tells whose it is, or -1. */
  private static int held(Line line, int be) {
    boolean sole = false;
    for (int i = be + 2; i < Math.min(line.size(), be + 2 + HEAD); i++) {
      sole |= line.isOneOf(i, "only|last|sole|final");
      if (sole && Like.of(".+-(held|controlled|run)").is(line.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  private static PartyName holder(Line line, int held) {
    String word = line.token(held).text();
    String side = word.substring(0, word.lastIndexOf('-'));
    return new PartyName(side, null, false);
  }
}
