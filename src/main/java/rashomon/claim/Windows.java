package rashomon.claim;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Length;

/** Reads when a truce runs: its start, its end, its length; two of them give the third. */
final class Windows {

  private Windows() {}

  /** The window said in the line of the truce at tokens [from, to). */
  static Window of(Line line, int from, int to) {
    Moment start = null;
    Moment end = null;
    Length length = null;
    for (Mention<Time> mention : line.all(Time.class)) {
      Time time = mention.meaning();
      if (time.isDuration()) {
        length = length == null && belongs(line, mention, from, to) ? time.length() : length;
      } else if (time.bearing() == Bearing.UNTIL
          || time.bearing() == Bearing.BY && line.norm(mention.from() - 1).equals("until")) {
        end = end == null ? time.end() != null ? time.end() : time.start() : end;
      } else if (time.bearing() == Bearing.FROM
          || time.bearing() == Bearing.SINCE
          || starts(line, mention)) {
        start = start == null ? time.start() : start;
      }
    }
    return resolved(start, end, length, isPermanent(line, from, to));
  }

  /** "15-hour ceasefire", "a truce of 72 hours", "to last three days". */
  private static boolean belongs(Line line, Mention<Time> mention, int from, int to) {
    boolean before = mention.to() <= from + 4 && from - mention.to() <= 4;
    boolean after =
        mention.from() >= to
            && mention.from() - to <= 10
            && line.norm(mention.from() - 1)
                .matches("for|of|last|lasting|another|by|to|additional|extra|-");
    return before && !line.norm(mention.to()).matches("ago|later|after|of") || after;
  }

  /** "take effect at noon", "began on Friday at 7 pm": the time of a start. */
  private static boolean starts(Line line, Mention<Time> mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 5); i--) {
      if (line.norm(i)
          .matches(
              "effect|force|began|begin|begins|start|starts|started|starting|beginning|place")) {
        return true;
      }
      if (line.norm(i).matches("until|till|\\.|;")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPermanent(Line line, int from, int to) {
    for (int i = Math.max(0, from - 5); i < Math.min(line.size(), to + 6); i++) {
      if (line.norm(i).matches("permanent|indefinite|indefinitely|open-ended|lasting")) {
        return true;
      }
    }
    return false;
  }

  static Window resolved(
      @Nullable Moment start, @Nullable Moment end, @Nullable Length length, boolean permanent) {
    Moment last = end;
    Moment first = start;
    if (length != null && !length.approximate()) {
      last = end == null ? shifted(start, length.nominal()) : end;
      first = start == null ? shifted(end, length.nominal().negated()) : start;
    }
    return new Window(first, last, length, permanent);
  }

  /** A clock time so much later; null where only a day is known. */
  private static @Nullable Moment shifted(@Nullable Moment moment, Duration by) {
    if (moment == null || !moment.hasClock()) {
      return null;
    }
    LocalDateTime time = moment.earliest().plus(by);
    return Moment.at(time, moment.offset());
  }
}
