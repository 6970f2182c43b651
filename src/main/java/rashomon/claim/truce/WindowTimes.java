package rashomon.claim.truce;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.ClockTime;
import rashomon.claim.clause.OtherTimes;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Which times of a sentence are the start of a truce, its end and its length. */
final class WindowTimes {

  private static final String STARTS =
      "effect|force|began|begin|begins|start|starts|started|starting|beginning|place|effective|commence|commenced|kicked";

  private static final String WARS =
      "war|wars|conflict|insurgency|rebellion|revolt|uprising|mutiny|fighting|violence|hostilities|clashes|crisis|offensive|campaign|bloodshed|battle|battles";

  /** So many words may stand before the time that opens a sentence: "Since early May,". */
  private static final int OPENING = 2;

  /** So near before its time the start may be told: "in force since". */
  private static final int STARTED = 4;

  private WindowTimes() {}

  /** Of an extension the end that it had before; of a truce the hours that were added to it. */
  static boolean isOther(Line line, Mention<Time> mention, Action action, int told) {
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
  static @Nullable ClockTime clock(Line line, boolean end) {
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
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "was extended by 24 hours", "another 72 hours": the length of what is added. */
  static boolean isAdded(Line line, Mention<Time> mention) {
    boolean more =
        line.isOneOf(
            mention.from() + (line.is(mention.from(), "a") ? 1 : 0),
            "another|further|additional|extra|more");
    boolean verb = false;
    for (int i = Math.max(0, mention.from() - 4); i < mention.from(); i++) {
      verb |= Like.of("(extend|prolong|renew)(s|ed|ing)?").is(line.norm(i));
    }
    return more || verb;
  }

  static boolean isEnd(Line line, Mention<Time> mention) {
    Bearing bearing = mention.meaning().bearing();
    String before = line.norm(mention.from() - 1);
    return bearing == Bearing.UNTIL
        || OneOf.of("until|till|expire|expires|expired|expiring|through").has(before)
        || line.isOneOf(mention.from() - 2, "expire|expires|expired|expiring|until|till")
        || Like.of("ends?|ended|ending").is(before)
            && Like.of("[,]|which|that|to|will").is(line.norm(mention.from() - 2))
        || OneOf.of("on|at|by").has(before)
            && (line.is(mention.from() - 2, "ends")
                || line.is(mention.from() - 2, "end")
                    && line.isOneOf(mention.from() - 3, "to|will|would"));
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
      started |= line.isOneOf(i, STARTS);
    }
    return false;
  }

  static boolean isStart(Line line, Mention<Time> mention) {
    if (OtherTimes.isOfNoun(line, mention) || isOfDeedAfter(line, mention)) {
      return false;
    }
    Bearing bearing = mention.meaning().bearing();
    return isNotUntil(line, mention)
        || bearing == Bearing.FROM
        || bearing == Bearing.SINCE && !isCounted(line, mention.from())
        || starts(line, mention);
  }

  /** "attacked at 4 pm, an hour after the truce began": when they attacked. */
  private static boolean isOfDeedAfter(Line line, Mention<Time> mention) {
    for (Mention<Time> later : line.all(Time.class)) {
      boolean length = later.from() > mention.to() && later.meaning().isDuration();
      if (length && line.isOneOf(later.to(), "after|into|before")) {
        return true;
      }
    }
    return false;
  }

  /** "Divided since 2012, the city was quiet as the truce began": since when it is divided. */
  static boolean isOfOtherClause(Line line, Mention<Time> mention, int truce) {
    boolean since = mention.meaning().bearing() == Bearing.SINCE && mention.to() < truce;
    boolean opens = mention.from() <= OPENING;
    boolean joint = false;
    for (int i = mention.to(); since && i < truce; i++) {
      joint |= line.isOneOf(i, ",|;|as|when|after|while|and|but");
    }
    boolean own = false;
    for (int i = Math.max(0, mention.from() - STARTED); i < mention.from(); i++) {
      own |= line.isOneOf(i, STARTS);
    }
    return since && joint && !opens && !own;
  }

  /** "the ninth since June 6", "the first truce since 2012": counted from, and not begun then. */
  static boolean isCounted(Line line, int time) {
    for (int i = time - 1; i >= Math.max(0, time - 4); i--) {
      if (line.is(i, WordClass.ORDINAL)
          || Like.of(
                  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(th|rd|nd|st)")
              .is(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "to end a war that began in 1983": what the truce is to end did. */
  static boolean isOfWar(Line line, int verb) {
    int which = verb - 1;
    while (line.is(which, WordClass.HAVE) || line.is(which, WordClass.ADVERB)) {
      which--;
    }
    if (line.isOneOf(which, WARS) && !line.isOneOf(which - 1, "of|to|in")) {
      return isSince(line, which); // "the tenth truce since the war began"
    }
    int noun = line.is(which - 1, ",") ? which - 2 : which - 1;
    return line.isOneOf(which, "that|which") && line.isOneOf(noun, WARS);
  }

  private static boolean isSince(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (line.isOneOf(i, "since|after|when|before|until")) {
        return true;
      }
    }
    return false;
  }

  /** "15-hour ceasefire", "a truce of 72 hours", "to last three days". */
  static boolean belongs(Line line, Mention<Time> mention, int from, int to) {
    boolean before = mention.to() <= from + 4 && from - mention.to() <= 4;
    boolean inside = mention.from() >= from && mention.to() <= to;
    boolean after =
        mention.from() >= to
            && mention.from() - to <= 14
            && line.isOneOf(
                mention.from() - 1,
                "for|of|last|lasting|lasts|lasted|another|by|to|additional|extra|further|an|a|,|-");
    boolean told =
        line.isOneOf(mention.to(), "ago|later|after|of|into|before|earlier")
            || line.isOneOf(mention.to() - 1, "ago|later|after|before|earlier")
            || line.isOneOf(mention.from() - 1, "after|over|past|last|every|within|in|its|their");
    boolean talked =
        line.is(mention.to(), "of")
            && line.isOneOf(
                mention.to() + 1,
                "talks|negotiations|mediation|diplomacy|consultations|bargaining|fighting|clashes|war|battles|violence");
    int noun = mention.to();
    boolean other =
        line.norm(noun - 1).indexOf('-') > 0
            && (line.is(noun, WordClass.ATTACK)
                || line.is(noun, WordClass.ASSAULT)
                || line.is(noun, WordClass.SIEGE)
                || line.isOneOf(
                    noun,
                    "war|battle|push|visit|trip|tour|summit|conflict|standoff|operation|campaign"));
    return (before || inside || after)
        && !other
        && !talked
        && !(told && !line.isOneOf(mention.from() - 2, "to|will|would|may|might|could|should"));
  }

  /** "take effect at noon", "began on Friday at 7 pm": the time of a start. */
  static boolean starts(Line line, Mention<Time> mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 6); i--) {
      boolean hold = line.is(i, "hold") && Like.of("took|takes?").is(line.norm(i - 1));
      if (hold || line.isOneOf(i, STARTS)) {
        return !isOfWar(line, i);
      }
      if (line.isOneOf(i, "until|till|.|;|after|before")) {
        return false;
      }
    }
    return false;
  }
}
