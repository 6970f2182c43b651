package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Moment;
import rashomon.mention.PartyName;
import rashomon.mention.Time;
import rashomon.text.OneOf;

/** Draws up a claim of territory with its time; of a siege since when, or for how long. */
final class TerritoryDraft {

  private static final int ONGOING_WITHIN = 3;

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
    draft.where = where;
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

  /** "are still cut off", "remained under siege": it did not begin on the day that is told. */
  private static boolean isOngoing(Draft siege) {
    for (int i = Math.max(0, siege.from - ONGOING_WITHIN); i < siege.to; i++) {
      if (OneOf.of("still|remain|remains|remained|continue|continues|continued|kept|ongoing")
          .has(siege.line.norm(i))) {
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
