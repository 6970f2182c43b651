package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.mention.Line;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Where the words for a truce's stage mean something else, or another stage. */
final class TruceIdioms {

  /** A clause that only names the end of a truce is no longer. */
  private static final int CLAUSE = 6;

  private TruceIdioms() {}

  /** "ends on Saturday", "expires at noon": a window's end ahead, and no end that has come. */
  private static boolean isScheduled(Line line, int to) {
    int time = OneOf.of("on|at|by|late|early").has(line.norm(to)) ? to + 1 : to;
    return OneOf.of("ends|expires").has(line.norm(to - 1)) && line.covered(time, Time.class);
  }

  /** "begun to sound", "hold on to", "from the end of": other senses of a stage's words. */
  static boolean is(Line line, int from, int to) {
    boolean verb =
        OneOf.of("began|begun|begin|start|started").has(line.norm(to - 1))
            && line.norm(to).equals("to");
    boolean on =
        OneOf.of("hold|held|holds").has(line.norm(to - 1))
            && (OneOf.of("talks|a").has(line.norm(to))
                || line.norm(to).equals("on") && line.norm(to + 1).equals("to"));
    boolean its = line.norm(from - 1).equals("its") && line.is(from - 2, WordClass.PREPOSITION);
    boolean bound =
        OneOf.of("end|expiry|expiration|start|beginning").has(line.norm(from))
            && Like.of("(the )?(from|until|till|after|before|since|by|at)\\b.*")
                .is(line.norm(from - 1) + " " + line.norm(from - 2));
    boolean omen =
        line.norm(from).equals("signs")
            && (OneOf.of("that|of").has(line.norm(to))
                || OneOf.of("no|any|some|few|the|were|are").has(line.norm(from - 1)));
    boolean word =
        line.norm(to - 1).startsWith("bro")
            && (line.norm(to).equals("silence")
                || line.norm(to + 1).equals("silence")
                || OneOf.of("promises|pledges|vows|out|into|through|away|ranks|camp")
                    .has(line.norm(to)));
    boolean day =
        OneOf.of("start|beginning").has(line.norm(to - 1))
            && line.is(from - 1, WordClass.ARTICLE)
            && line.norm(to).equals("of"); // "a truce with the start of Ramadan"
    boolean failed =
        OneOf.of("failed|declined|declines").has(line.norm(to - 1)) && line.norm(to).equals("to");
    return opensOther(line, to)
        || failed
        || day && !isTruce(line, to)
        || word
        || verb
        || on
        || bound
        || omen
        || its && OneOf.of("start|beginning|end|expiry").has(line.norm(from))
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
      if (OneOf.of(
              "talks|negotiations|offensive|evacuation|withdrawal|withdrawing|shelling|bombing")
          .has(line.norm(i))) {
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
    boolean ends = OneOf.of("ended|ends|end|ending").has(line.norm(to - 1));
    for (int i = to; ends && i < Math.min(line.size(), to + 6); i++) {
      if (OneOf.of(
              "month|week|day|hour|year|siege|blockade|standoff|fighting|war|clashes|bombings|shelling|hostilities|battles|conflict|violence|bloodshed|strikes|airstrikes")
          .has(line.norm(i))) {
        return true;
      }
      if (OneOf.of("in|with|on|after|when|amid|by|and|,|.").has(line.norm(i))) {
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
    if (!OneOf.of("ends|end|expires|expire|lapses|lapse").has(line.norm(verb))
        || hasTime(line, to)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE) && !line.isMark(i); i--) {
      if (OneOf.of("when|once|if|unless|until|till|before").has(line.norm(i))) {
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
    boolean made = line.norm(into).equals("into");
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
            && OneOf.of("in|with").has(line.norm(to))
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
