package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.When;
import rashomon.claim.clause.OtherTimes;
import rashomon.claim.clause.Timing;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.WordClass;

/** The day on which a truce is told to have been made, broken, called for. */
final class ActDays {

  private ActDays() {}

  /** The day of the act itself: not the times at which the truce begins or ends. */
  static When of(Line line, int from, int to) {
    return of(line, from, to, Action.AGREED);
  }

  static When of(Line line, int from, int to, Action action) {
    Mention<Time> best = null;
    for (Mention<Time> mention : line.all(Time.class)) {
      boolean act =
          mention.meaning().isResolved()
              && !mention.meaning().isDuration()
              && !WindowTimes.isEnd(line, mention)
              && !WindowTimes.isCounted(line, mention.from())
              && !OtherTimes.tells(line, mention, to)
              && !isBeyond(line, mention, from, to)
              && !WindowTimes.isOfOtherClause(line, mention, from)
              && (mention.meaning().bearing() != Bearing.FROM || action == Action.VIOLATED)
              && !line.isOneOf(before(line, mention), "for|by|before|after")
              && !line.is(mention.from() - 1, "of")
              && (isOwn(line, mention, from, to) || !Timing.tellsSaying(line, mention, from));
      if (act && (best == null || gap(mention, from, to) < gap(best, from, to))) {
        best = mention;
      }
    }
    return best == null ? When.UNKNOWN : Timing.when(best);
  }

  /** "signed a truce, but the July deadline passed": the time of another clause. */
  private static boolean isBeyond(Line line, Mention<Time> mention, int from, int to) {
    for (int i = mention.to(); i < from; i++) {
      if (line.isOneOf(i, "despite|notwithstanding")) {
        return true;
      }
    }
    for (int i = to; i < mention.from(); i++) {
      if (line.isOneOf(i, "but|although|whereas") && line.is(i - 1, ",") || line.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** The token before it and its article: "for the Easter holiday". */
  private static int before(Line line, Mention<Time> mention) {
    int i = mention.from() - 1;
    return line.is(i, WordClass.ARTICLE) ? i - 1 : i;
  }

  /** "was announced late on Friday": the saying is the act. */
  private static boolean isOwn(Line line, Mention<Time> mention, int from, int to) {
    int i = mention.from() - 1;
    while (line.isOneOf(i, "on|late|early")) {
      i--;
    }
    return i >= from && i < to;
  }

  private static int gap(Mention<Time> time, int from, int to) {
    return time.from() >= to ? time.from() - to : 2 + Math.max(0, from - time.to());
  }
}
