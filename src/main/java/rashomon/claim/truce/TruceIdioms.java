package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.mention.Line;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Where the words for a truce's stage mean something else, or another stage. */
final class TruceIdioms {

  /** A clause that only names the end of a truce is no longer. */
  private static final int CLAUSE = 6;

  private TruceIdioms() {}

  /** "ends on Saturday", "expires at noon": a window's end ahead, and no end that has come. */
  private static boolean isScheduled(Line line, int to) {
    int time = line.isOneOf(to, "on|at|by|late|early") ? to + 1 : to;
    return line.isOneOf(to - 1, "ends|expires") && line.covered(time, Time.class);
  }

  /** "begun to sound", "hold on to", "from the end of": other senses of a stage's words. */
  static boolean is(Line line, int from, int to) {
    boolean verb = line.isOneOf(to - 1, "began|begun|begin|start|started") && line.is(to, "to");
    boolean on =
        line.isOneOf(to - 1, "hold|held|holds")
            && (line.isOneOf(to, "talks|a") || line.is(to, "on") && line.is(to + 1, "to"));
    boolean its = line.is(from - 1, "its") && line.is(from - 2, WordClass.PREPOSITION);
    boolean bound =
        line.isOneOf(from, "end|expiry|expiration|start|beginning")
            && Like.of("(the )?(from|until|till|after|before|since|by|at)\\b.*")
                .is(line.norm(from - 1) + " " + line.norm(from - 2));
    boolean omen =
        line.is(from, "signs")
            && (line.isOneOf(to, "that|of")
                || line.isOneOf(from - 1, "no|any|some|few|the|were|are"));
    boolean word =
        line.norm(to - 1).startsWith("bro")
            && (line.is(to, "silence")
                || line.is(to + 1, "silence")
                || line.isOneOf(to, "promises|pledges|vows|out|into|through|away|ranks|camp"));
    boolean day =
        line.isOneOf(to - 1, "start|beginning")
            && line.is(from - 1, WordClass.ARTICLE)
            && line.is(to, "of"); // "a truce with the start of Ramadan"
    boolean failed = line.isOneOf(to - 1, "failed|declined|declines") && line.is(to, "to");
    return opensOther(line, to)
        || failed
        || day && !isTruce(line, to)
        || word
        || verb
        || on
        || bound
        || omen
        || its && line.isOneOf(from, "start|beginning|end|expiry")
        || endsFighting(line, to)
        || isAhead(line, from, to);
  }

  /** "the start of the truce". */
  private static boolean isTruce(Line line, int of) {
    for (int i = of + 1; i < Math.min(line.size(), of + 8); i++) {
      if (Like.of(
              "truces?|cease-?fires?|armistice|cessation|hostilities|pauses?|lull|fire|zones?|hudna|suspension|halt")
          .is(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "expected to start peace talks": another thing begins. */
  private static boolean opensOther(Line line, int to) {
    boolean starts = Like.of("start(s|ed|ing)?|beg[aiu]n(s|ning)?").is(line.norm(to - 1));
    for (int i = to; starts && i < Math.min(line.size(), to + 3); i++) {
      if (line.isOneOf(
          i, "talks|negotiations|offensive|evacuation|withdrawal|withdrawing|shelling|bombing")) {
        return true;
      }
      if (line.is(i, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** "the truce ended 12 days of fighting": not the truce is over. */
  private static boolean endsFighting(Line line, int to) {
    boolean ends = line.isOneOf(to - 1, "ended|ends|end|ending");
    for (int i = to; ends && i < Math.min(line.size(), to + 6); i++) {
      if (line.isOneOf(
          i,
          "month|week|day|hour|year|siege|blockade|standoff|fighting|war|clashes|bombings|shelling|hostilities|battles|conflict|violence|bloodshed|strikes|airstrikes")) {
        return true;
      }
      if (line.isOneOf(i, "in|with|on|after|when|amid|by|and|,|.")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "once the truce expires", "before it ends": not told to have come; "after" it has, in
   * headlines.
   */
  private static boolean isAhead(Line line, int verb, int to) {
    if (!line.isOneOf(verb, "ends|end|expires|expire|lapses|lapse") || hasTime(line, to)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE) && !line.isMark(i); i--) {
      if (line.isOneOf(i, "when|once|if|unless|until|till|before")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time stands so near behind that it is told when. */
  private static boolean hasTime(Line line, int to) {
    for (int i = to; i < to + CLAUSE && i < line.size() && !line.isMark(i); i++) {
      if (line.covered(i, Time.class)) {
        return true;
      }
    }
    return false;
  }

  /** "to [turn] X into a de-escalation zone": where the verb stands that makes it one, or -1. */
  static int turned(Line line, int into) {
    boolean made = line.is(into, "into");
    for (int i = into - 1; made && i >= Math.max(0, into - 5); i--) {
      if (Like.of("(turn|transform|convert|make|made)(s|ed|ing)?").is(line.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "ended in a truce", "ended with a truce": one was made; "ends on Monday": one runs till then.
   */
  static Action sense(Line line, int to, Action action, boolean ahead) {
    boolean made =
        Like.of("end(s|ed|ing)?").is(line.norm(to - 1))
            && line.isOneOf(to, "in|with")
            && !line.covered(to + 1, Time.class); // "ended in January"
    if (action == Action.ENDED && isScheduled(line, to)) {
      return Action.STARTED;
    }
    if (turned(line, to - 1) >= 0) {
      return Action.DECLARED;
    }
    return ahead && made && action == Action.ENDED ? Action.AGREED : action;
  }
}
