package rashomon.claim;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Length;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Reads when a truce runs: its start, its end, its length; two of them give the third. */
final class Windows {

  private static final String STARTS =
      "effect|force|began|begin|begins|start|starts|started|starting|beginning|place|effective|commence|commenced|kicked";

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
      if (isOther(line, mention, action, told)) {
        continue;
      }
      if (time.isDuration()) {
        boolean first = length == null || action == Action.EXTENDED && isAdded(line, mention);
        length = first && belongs(line, mention, from, to) ? time.length() : length;
      } else if (isEnd(line, mention) && !isNotUntil(line, mention)) {
        end = end == null ? last(time) : end;
      } else if (isStart(line, mention) && start == null) {
        start = time.start();
        end = end == null && time.bearing() == Bearing.FROM ? until(time) : end;
      }
    }
    boolean extended = action == Action.EXTENDED && start == null;
    boolean permanent = action != Action.NEGOTIATED && isPermanent(line, from, to);
    Window window =
        resolved(start, end, length, permanent, !extended).worded(open(line, action, told));
    return window.open(
        start == null ? clock(line, false) : null, end == null ? clock(line, true) : null);
  }

  /** Of an extension the end that it had before; of a truce the hours that were added to it. */
  private static boolean isOther(Line line, Mention<Time> mention, Action action, int told) {
    boolean extended = action == Action.EXTENDED;
    boolean old =
        mention.to() <= told
            || line.norm(mention.from() - 1).startsWith("expire")
            || line.norm(mention.from() - 2).startsWith("expire");
    return mention.meaning().isDuration()
        ? !extended && isAdded(line, mention)
        : extended && old && isEnd(line, mention);
  }

  /** The time of day at which it starts or ends, where no word names the day. */
  private static @Nullable ClockTime clock(Line line, boolean end) {
    for (Mention<Time> mention : line.all(Time.class)) {
      boolean ends = isEnd(line, mention) && !isNotUntil(line, mention);
      ClockTime open = ClockTime.of(mention.meaning());
      if (open != null && ends == end && (end || isStart(line, mention))) {
        return open;
      }
    }
    return null;
  }

  /** The time of day of an act behind the token, where no word names its day: "at 00:04". */
  static @Nullable ClockTime clock(Line line, int from) {
    return line.all(Time.class).stream()
        .filter(m -> m.from() >= from && !isEnd(line, m))
        .map(m -> ClockTime.of(m.meaning()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "was extended by 24 hours", "another 72 hours": the length of what is added. */
  private static boolean isAdded(Line line, Mention<Time> mention) {
    boolean more =
        OneOf.of("another|further|additional|extra|more")
            .has(line.norm(mention.from() + (line.norm(mention.from()).equals("a") ? 1 : 0)));
    boolean verb = false;
    for (int i = Math.max(0, mention.from() - 4); i < mention.from(); i++) {
      verb |= line.norm(i).matches("(extend|prolong|renew)(s|ed|ing)?");
    }
    return more || verb;
  }

  /** The times of the line that nothing settles, in their own words: "until noon Thursday". */
  private static String open(Line line, Action action, int told) {
    List<String> words = new ArrayList<>();
    for (Mention<Time> mention : line.all(Time.class)) {
      Time time = mention.meaning();
      boolean dated = time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
      boolean before = action == Action.EXTENDED && mention.to() <= told;
      if (dated && !before && !time.isResolved() && !time.value().endsWith("_REF")) {
        boolean bound = OneOf.of("until|till|from|since|on").has(line.norm(mention.from() - 1));
        words.add(Quote.words(line, bound ? mention.from() - 1 : mention.from(), mention.to()));
      }
    }
    return String.join(", ", words);
  }

  /** The day of the act itself: not the times at which the truce begins or ends. */
  static When act(Line line, int from, int to) {
    return act(line, from, to, Action.AGREED);
  }

  static When act(Line line, int from, int to, Action action) {
    Mention<Time> best = null;
    for (Mention<Time> mention : line.all(Time.class)) {
      boolean act =
          mention.meaning().isResolved()
              && !mention.meaning().isDuration()
              && !isEnd(line, mention)
              && !Timing.tellsOther(line, mention, to)
              && (mention.meaning().bearing() != Bearing.FROM || action == Action.VIOLATED)
              && !OneOf.of("for|by|before|after").has(line.norm(before(line, mention)))
              && !line.norm(mention.from() - 1).equals("of")
              && (isOwn(line, mention, from, to) || !Timing.tellsSaying(line, mention, from));
      if (act && (best == null || gap(mention, from, to) < gap(best, from, to))) {
        best = mention;
      }
    }
    return best == null ? When.UNKNOWN : Timing.when(best);
  }

  /** The token before it and its article: "for the Easter holiday". */
  private static int before(Line line, Mention<Time> mention) {
    int i = mention.from() - 1;
    return line.is(i, WordClass.ARTICLE) ? i - 1 : i;
  }

  /** "was announced late on Friday": the saying is the act. */
  private static boolean isOwn(Line line, Mention<Time> mention, int from, int to) {
    int i = mention.from() - 1;
    while (OneOf.of("on|late|early").has(line.norm(i))) {
      i--;
    }
    return i >= from && i < to;
  }

  private static int gap(Mention<Time> time, int from, int to) {
    return time.from() >= to ? time.from() - to : 2 + Math.max(0, from - time.to());
  }

  static boolean isEnd(Line line, Mention<Time> mention) {
    Bearing bearing = mention.meaning().bearing();
    String before = line.norm(mention.from() - 1);
    return bearing == Bearing.UNTIL
        || OneOf.of("until|till|expire|expires|expired|expiring|through").has(before)
        || OneOf.of("expire|expires|expired|expiring|until|till").has(line.norm(mention.from() - 2))
        || before.matches("ends?|ended|ending")
            && line.norm(mention.from() - 2).matches("[,]|which|that|to|will")
        || OneOf.of("on|at|by").has(before)
            && (line.norm(mention.from() - 2).equals("ends")
                || line.norm(mention.from() - 2).equals("end")
                    && OneOf.of("to|will|would").has(line.norm(mention.from() - 3)));
  }

  /** Whether the line tells a start that nothing settles: no other sentence's start is its own. */
  static boolean hasOpenStart(Line line) {
    return line.all(Time.class).stream()
        .anyMatch(m -> !m.meaning().isResolved() && !m.meaning().isDuration() && isStart(line, m));
  }

  /** "did not start until Saturday": it started then. */
  static boolean isNotUntil(Line line, Mention<Time> mention) {
    boolean started = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 7); i--) {
      if (started && line.is(i, WordClass.NOT)) {
        return true;
      }
      started |= OneOf.of(STARTS).has(line.norm(i));
    }
    return false;
  }

  private static boolean isStart(Line line, Mention<Time> mention) {
    Bearing bearing = mention.meaning().bearing();
    return isNotUntil(line, mention)
        || bearing == Bearing.FROM
        || bearing == Bearing.SINCE
        || starts(line, mention);
  }

  private static @Nullable Moment last(Time time) {
    return time.end() != null ? time.end() : time.start();
  }

  /** The end of a range "from noon Friday to 8 am Sunday"; null for one point. */
  private static @Nullable Moment until(Time time) {
    return time.end() == null || time.end().equals(time.start()) ? null : time.end();
  }

  /** "15-hour ceasefire", "a truce of 72 hours", "to last three days". */
  private static boolean belongs(Line line, Mention<Time> mention, int from, int to) {
    boolean before = mention.to() <= from + 4 && from - mention.to() <= 4;
    boolean inside = mention.from() >= from && mention.to() <= to;
    boolean after =
        mention.from() >= to
            && mention.from() - to <= 14
            && OneOf.of(
                    "for|of|last|lasting|lasts|lasted|another|by|to|additional|extra|further|an|a|,|-")
                .has(line.norm(mention.from() - 1));
    boolean told =
        OneOf.of("ago|later|after|of|into|before|earlier").has(line.norm(mention.to()))
            || OneOf.of("ago|later|after|before|earlier").has(line.norm(mention.to() - 1))
            || OneOf.of("after|over|past|last|every|within|in|its|their")
                .has(line.norm(mention.from() - 1));
    return (before || inside || after) && !(told && !line.norm(mention.from() - 2).equals("to"));
  }

  /** "take effect at noon", "began on Friday at 7 pm": the time of a start. */
  static boolean starts(Line line, Mention<Time> mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 6); i--) {
      boolean hold = line.norm(i).equals("hold") && line.norm(i - 1).matches("took|takes?");
      if (hold || OneOf.of(STARTS).has(line.norm(i))) {
        return true;
      }
      if (line.norm(i).matches("until|till|\\.|;|after|before")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPermanent(Line line, int from, int to) {
    for (int i = Math.max(0, from - 5); i < Math.min(line.size(), to + 6); i++) {
      boolean word =
          OneOf.of("permanent|indefinite|indefinitely|open-ended|permanently").has(line.norm(i))
              || line.norm(i).equals("final") && i >= from - 1 && i < to
              || line.norm(i).equals("without") && line.norm(i + 2).equals("time")
              || line.norm(i).equals("lasting") && !line.covered(i + 1, Time.class);
      if (word) {
        return !OneOf.of("not|no|a").has(line.norm(i - 1)) || line.norm(i - 1).equals("a");
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
    return new Window(first, last, length, permanent);
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
            filled.end() != null || window.to() != null ? window.to() : other.to());
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
