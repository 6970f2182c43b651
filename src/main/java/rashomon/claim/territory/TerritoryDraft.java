package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.When;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.harm.Besieged;
import rashomon.mention.Line;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.Time;

/** Draws up a claim of territory with its time; of a siege since when, or for how long. */
final class TerritoryDraft {

  private static final int ONGOING_WITHIN = 3;
  private static final int EXCEPTION_WITHIN = 14;

  private TerritoryDraft() {}

  static Draft of(
      Line line,
      int from,
      int to,
      Action action,
      String rule,
      Where where,
      @Nullable PartyName by) {
    Draft draft = new Draft(line, from, to, action, rule);
    draft.where = isButFor(line, to) ? new Where(where.place(), true) : where;
    draft.by = by;
    When when = Timing.of(line, from, to);
    boolean lasting = action == Action.BESIEGED || action == Action.HOLDS;
    draft.when = when.open() && !lasting ? When.UNKNOWN : when;
    if (action == Action.BESIEGED) {
      date(draft, SiegeDays.behind(line, to));
      draft.against = Besieged.of(line, to, by);
    }
    return draft;
  }

  /** "the town, with the exception of its airport": not the whole of it. */
  private static boolean isButFor(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + EXCEPTION_WITHIN); i++) {
      boolean but = line.isOneOf(i, "except|exception|apart");
      boolean from = line.isOneOf(i + 1, "of|for|from|the|a|its|some|that");
      if (but && (from || line.is(i, "except"))) {
        return true;
      }
      if (line.isOneOf(i, ".|;|while|when|after")) {
        return false;
      }
    }
    return false;
  }

  /** "are still cut off", "remained under siege": it did not begin on the day that is told. */
  private static boolean isOngoing(Draft siege) {
    for (int i = Math.max(0, siege.from - ONGOING_WITHIN); i < siege.to; i++) {
      if (siege.line.isOneOf(
          i, "still|remain|remains|remained|continue|continues|continued|kept|ongoing")) {
        return true;
      }
    }
    return false;
  }

  private static void date(Draft siege, @Nullable SiegeDays days) {
    siege.when = days == null || days.since() == null ? siege.when : days.when();
    Time.Length length =
        days == null ? Timing.length(siege.line, siege.from, siege.to) : days.length();
    // Only "since" tells when it began: of "on Saturday, the 13th day" Saturday is the 13th.
    boolean begun = siege.when.open() || length == null && !isOngoing(siege);
    Moment start = begun ? siege.when.start() : null;
    Moment end = begun ? siege.when.end() : null;
    siege.window = new Window(start, end, length, false);
  }
}
