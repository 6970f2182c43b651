package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Truces that a sentence only supposes or names: on paper, among the terms of a deal, if something
 * else happens.
 */
final class UnmadeTruces {

  private UnmadeTruces() {}

  /** "a draft for implementing a truce": on paper. */
  static boolean isDraft(Line line, Stage stage) {
    boolean noun = line.is(stage.from(), "implementation");
    for (int i = Math.max(0, stage.from() - 4); noun && i < stage.from(); i++) {
      if (line.isOneOf(i, "plan|draft|framework|mechanism|terms|details|for|on")) {
        return true;
      }
    }
    return false;
  }

  /** "for groups that joined the truce": which groups. */
  static boolean isOfWhom(Line line, Stage stage) {
    boolean which = line.isOneOf(stage.from() - 1, "which|that|who");
    return which && line.norm(stage.from()).startsWith("join");
  }

  /** "the deal calls for a truce": what it is about, and no call. */
  static boolean isTermOfDeal(Line line, Stage stage) {
    int i = stage.from() - 1;
    while (line.is(i, WordClass.ADVERB) || line.is(i, "first")) {
      i--;
    }
    if (line.is(i, ",")) {
      i = beforeAside(line, i); // "the plan, which took effect in May, calls for a truce"
    }
    return stage.action() == Action.CALLED_FOR
        && line.norm(stage.from()).startsWith("call")
        && line.isOneOf(i, "deal|agreement|accord|pact|plan|roadmap|memorandum");
  }

  private static int beforeAside(Line line, int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (line.is(i, ",")) {
        return i - 1;
      }
    }
    return comma;
  }

  /** "stopped ahead of a planned truce": none is made yet. */
  static boolean isPlannedOnly(Line line, Stage stage, int from) {
    boolean made = stage.action() == Action.AGREED || stage.action() == Action.STARTED;
    boolean planned = false;
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      planned |= line.isOneOf(i, "planned|possible|potential|eventual|hoped-for");
    }
    return made && planned && stage.to() <= from;
  }

  /** "despite the truce the army agreed to join the talks": another thing was agreed. */
  static boolean isOtherPromise(Line line, Stage stage, int to) {
    return stage.from() >= to
        && stage.action() == Action.AGREED
        && line.norm(stage.to() - 1).startsWith("agree")
        && line.is(stage.to(), "to")
        && line.isOneOf(
            stage.to() + 1,
            "join|attend|send|meet|free|release|hand|hold|share|allow|open|resume|return|form|talk");
  }

  /** "a truce near collapse": it has not ended. */
  static boolean isOnlyNear(Line line, Stage stage) {
    return stage.action() == Action.ENDED
        && line.isOneOf(stage.from() - 1, "near|nearing|nears|neared");
  }

  /** "Should the truce collapse", "talks about a truce may follow": nothing that has come about. */
  static boolean isSupposed(Line line, Stage stage, int from, int to) {
    boolean any = stage.action() == Action.VIOLATED && isBreachOfNone(line, stage, from);
    boolean inverted = line.is(0, "should") && stage.from() >= to;
    boolean would =
        isWould(line, stage.from())
            || isThreat(line, stage)
            || isVowed(line, Math.min(from, stage.from()));
    for (int i = to; i < line.size() && would; i++) {
      if (line.isOneOf(i, "if|unless")) {
        return true;
      }
    }
    boolean maybe = line.isOneOf(to, "may|might|could|would") && stage.to() <= from;
    boolean hoped =
        stage.action() == Action.NEGOTIATED
            && line.isOneOf(from - 1, "possible|potential|future|towards|toward");
    boolean way = stage.action() == Action.AGREED && isWay(line, stage) && !isDeal(line, stage);
    return inverted || any || way || hoped || maybe && stage.action() == Action.NEGOTIATED;
  }

  /** "will no longer abide by it unless", "would deem it to have collapsed if". */
  private static boolean isVowed(Line line, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 5) && !line.isMark(i); i--) {
      boolean longer = line.is(i, "no") && line.is(i + 1, "longer");
      if (longer || line.is(i, "would") && line.is(i + 1, "deem")) {
        return true;
      }
    }
    return false;
  }

  /** "any breach", "warned against breaking it", "not to break it", "anyone who breaks it". */
  private static boolean isBreachOfNone(Line line, Stage stage, int from) {
    String before = line.norm(stage.from() - 1);
    boolean none = OneOf.of("any|against|possible|potential|future").has(before);
    boolean forbidden = before.equals("to") && line.is(stage.from() - 2, WordClass.NOT);
    boolean whoever =
        before.equals("who") && line.isOneOf(stage.from() - 2, "anyone|those|whoever|all");
    boolean about = stage.from() > from && line.is(from - 1, "about");
    return none || forbidden || whoever || about;
  }

  /** "will call off the truce unless". */
  private static boolean isThreat(Line line, Stage stage) {
    boolean ends = stage.action() == Action.ENDED || stage.action() == Action.VIOLATED;
    return ends && line.is(stage.from() - 1, "will");
  }

  private static boolean isWould(Line line, int stage) {
    return line.is(stage - 1, "would")
        || line.is(stage, "would")
        || line.is(stage - 1, WordClass.NOT) && line.is(stage - 2, "would");
  }

  /** "opens the way for", which an agreement does that is as good as the truce. */
  private static boolean isWay(Line line, Stage stage) {
    return stage.to() - stage.from() == 4 && line.is(stage.from() + 2, "way");
  }

  private static boolean isDeal(Line line, Stage stage) {
    for (int i = Math.max(0, stage.from() - 8); i < stage.from(); i++) {
      if (line.isOneOf(i, "agreement|deal|understanding|accord|pact")) {
        return true;
      }
    }
    return false;
  }
}
