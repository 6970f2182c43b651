package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;

/** Finds when it happened: the time that stands nearest in its clause. */
final class Timing {

  private Timing() {}

  static When of(Line line, int from, int to) {
    Mention<Time> best = null;
    for (Mention<Time> time : line.all(Time.class)) {
      if (time.meaning().isResolved()
          && !tellsSaying(line, time, from)
          && (best == null || distance(time, from, to) < distance(best, from, to))) {
        best = time;
      }
    }
    return best == null ? When.UNKNOWN : when(best);
  }

  /** "said on Sunday", "announced Friday": when it was said, not when it happened. */
  static boolean tellsSaying(Line line, Mention<Time> time, int trigger) {
    int i = time.from() - 1;
    if (line.norm(i).equals("on") || line.norm(i).equals("late") || line.norm(i).equals("early")) {
      i--;
    }
    boolean saying =
        line.norm(i)
            .matches(
                "said|says|told|announced|reported|added|stated|statement|confirmed|declared|warned");
    return saying && !(line.norm(i).equals("reported") && i == trigger);
  }

  private static int distance(Mention<Time> time, int from, int to) {
    return time.from() >= to ? time.from() - to : 2 + Math.max(0, from - time.to());
  }

  static When when(Mention<Time> mention) {
    Time time = mention.meaning();
    Moment start = time.start();
    Moment end = time.end();
    if (time.bearing() == Bearing.SINCE) {
      return new When(start, null, true, "");
    }
    boolean point = start == null || start.equals(end);
    return new When(start, point ? null : end, false, "");
  }

  /** The duration said nearest, or null: "for more than two years". */
  static Time.@Nullable Length length(Line line, int from, int to) {
    Mention<Time> best = null;
    for (Mention<Time> time : line.all(Time.class)) {
      boolean length = time.meaning().isDuration() && time.meaning().length() != null;
      if (length && (best == null || distance(time, from, to) < distance(best, from, to))) {
        best = time;
      }
    }
    return best == null ? null : best.meaning().length();
  }
}
