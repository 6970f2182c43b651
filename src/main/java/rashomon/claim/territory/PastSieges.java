package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Doers;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Sieges told of beside what came after them: "X surrendered after a four-year siege by the army",
 * "the town has been choked by a siege". The place is the one the clause before speaks of.
 */
final class PastSieges {

  private static final String RULE = "besieged.past";
  private static final int LEAD = 8;
  private static final int TOWN = 2;

  private PastSieges() {}

  static List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 2; line.has(WordClass.SIEGE) && i < line.size(); i++) {
      boolean bare =
          line.is(i, WordClass.SIEGE)
              && !line.isOneOf(i + 1, "of|on|to|around|imposed|laid|warfare");
      int lead = bare ? lead(line, i) : -1;
      PlaceName place = lead < 0 ? null : before(line, lead);
      if (place != null) {
        PartyName by = Doers.after(line, i + 1);
        Where where = new Where(place, false);
        Draft draft = TerritoryDraft.of(line, i, i + 1, Action.BESIEGED, RULE, where, by);
        draft.window = isTimed(line, lead, i) ? draft.window : Window.UNKNOWN;
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "after [a tough siege]", "following [years of siege]", "by [a siege]"; -1 for any other. */
  private static int lead(Line line, int siege) {
    boolean hard = false;
    for (int i = siege - 1; i >= Math.max(0, siege - LEAD); i--) {
      hard |= isHard(line, i) || line.is(siege + 1, "by");
      if (line.isOneOf(i, "after|following")) {
        return hard ? i : -1;
      }
      if (line.is(i, "by") && line.isOneOf(i - 1, "choked|strangled|ravaged|devastated")) {
        return i;
      }
      boolean wall =
          line.isMark(i) && !line.is(i, ",")
              || line.is(i, WordClass.RELATIVE)
              || line.isOneOf(i, "in|at|on|from");
      if (wall) {
        return -1;
      }
    }
    return -1;
  }

  /** "a four-year siege", "a siege of two years": its own length, not "a day after". */
  private static boolean isTimed(Line line, int lead, int siege) {
    for (int i = lead + 1; i < Math.min(line.size(), siege + 4); i++) {
      if (line.covered(i, Time.class)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHard(Line line, int i) {
    return line.isOneOf(
            i,
            "tough|crippling|tight|long|brutal|suffocating|punishing|devastating|prolonged|lengthy|years|months|weeks")
        || Like.of(".+-(year|month|week|day)(-long)?|.+long").is(line.norm(i));
  }

  /** The town named last before the token. */
  private static @Nullable PlaceName before(Line line, int to) {
    PlaceName last = null;
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      boolean town = Whereabouts.narrowness(place.meaning()) >= TOWN;
      last = place.to() <= to && town ? place.meaning() : last;
    }
    return last;
  }
}
