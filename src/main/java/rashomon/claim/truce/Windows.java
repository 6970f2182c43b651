package rashomon.claim.truce;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Quote;
import rashomon.claim.Window;
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
  static Window of(Line line, int from, int to, Action action) {
    return of(line, from, to, action, from);
  }

  /** The same, of a stage whose words end at a token: what was to end then is extended later. */
  static Window of(Line line, int from, int to, Action action, int told) {
    Moment start = null;
    Moment end = null;
    Length length = null;
    for (Mention<Time> mention : line.all(Time.class)) {
      Time time = mention.meaning();
      if (WindowTimes.isOther(line, mention, action, told)
          || WindowTimes.isOfOtherClause(line, mention, from)) {
        continue;
      }
      if (time.isDuration()) {
        boolean first =
            length == null || action == Action.EXTENDED && WindowTimes.isAdded(line, mention);
        length = first && WindowTimes.belongs(line, mention, from, to) ? time.length() : length;
      } else if (WindowTimes.isEnd(line, mention) && !WindowTimes.isNotUntil(line, mention)) {
        end = end == null ? last(time) : end;
      } else if (WindowTimes.isStart(line, mention) && start == null) {
        start = time.start();
        end = end == null && time.bearing() == Bearing.FROM ? until(time) : end;
      }
    }
    boolean extended = action == Action.EXTENDED && start == null;
    boolean permanent = action != Action.NEGOTIATED && isPermanent(line, from, to);
    Window window =
        resolved(start, end, length, permanent, !extended).worded(open(line, action, told));
    return window
        .open(
            start == null ? WindowTimes.clock(line, false) : null,
            end == null ? WindowTimes.clock(line, true) : null)
        .following(Following.isTold(line));
  }

  /** The times of the line that nothing settles, in their own words: "until noon Thursday". */
  private static String open(Line line, Action action, int told) {
    List<String> words = new ArrayList<>();
    for (Mention<Time> mention : line.all(Time.class)) {
      Time time = mention.meaning();
      boolean dated = time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
      boolean before = action == Action.EXTENDED && mention.to() <= told;
      if (dated && !before && !time.isResolved() && !time.value().endsWith("_REF")) {
        boolean bound = line.isOneOf(mention.from() - 1, "until|till|from|since|on");
        words.add(Quote.words(line, bound ? mention.from() - 1 : mention.from(), mention.to()));
      }
    }
    return String.join(", ", words);
  }

  private static @Nullable Moment last(Time time) {
    return time.end() != null ? time.end() : time.start();
  }

  /** The end of a range "from noon Friday to 8 am Sunday"; null for one point. */
  private static @Nullable Moment until(Time time) {
    return time.end() == null || time.end().equals(time.start()) ? null : time.end();
  }

  private static boolean isPermanent(Line line, int from, int to) {
    for (int i = Math.max(0, from - 5); i < Math.min(line.size(), to + 6); i++) {
      boolean word =
          line.isOneOf(i, "permanent|indefinite|indefinitely|open-ended|permanently")
              || line.is(i, "final") && i >= from - 1 && i < to
              || line.is(i, "without") && line.is(i + 2, "time")
              || line.is(i, "lasting") && !line.covered(i + 1, Time.class);
      if (word) {
        return !line.isOneOf(i - 1, "not|no|a") || line.is(i - 1, "a");
      }
    }
    return false;
  }

  private static Window resolved(
      @Nullable Moment start,
      @Nullable Moment end,
      @Nullable Length length,
      boolean permanent,
      boolean whole) {
    Moment last = end;
    Moment first = start;
    if (length != null && !length.approximate() && whole) {
      last = end == null ? shifted(start, length.nominal()) : end;
      first = start == null ? shifted(end, length.nominal().negated()) : start;
    }
    boolean backwards = first != null && last != null && last.latest().isBefore(first.earliest());
    return new Window(first, backwards ? null : last, length, permanent);
  }

  /** The same window with what the other knows besides; any two of its parts give the third. */
  static Window filled(Window window, Window other, Action action) {
    Window filled =
        resolved(
            window.start() == null ? other.start() : window.start(),
            window.end() == null ? other.end() : window.end(),
            window.length() == null ? other.length() : window.length(),
            window.permanent() || other.permanent(),
            action != Action.EXTENDED && action != Action.HOLDING);
    boolean holding = action == Action.HOLDING;
    return filled
        .worded(window.words().isEmpty() ? other.words() : window.words())
        .open(
            filled.start() != null || window.from() != null || holding
                ? window.from()
                : other.from(),
            filled.end() != null || window.to() != null ? window.to() : other.to())
        .following(window.follows() || other.follows());
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
