package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;

/**
 * Words for what became of a truce that only tell of talks on it: "negotiations on extending it".
 */
final class TruceTalks {

  /** So far before "extending" the talks may stand that aim at it. */
  private static final int TALKS = 10;

  private TruceTalks() {}

  /** "talks on a truce ended after no agreement was reached". */
  static boolean isNoDeal(Line line, Stage stage, int from) {
    int i = line.isOneOf(stage.from(), "agreement|deal") ? stage.from() : stage.from() - 1;
    return stage.from() > from
        && stage.action() == Action.AGREED
        && line.isOneOf(i, "agreement|deal|accord")
        && line.is(i - 1, "no");
  }

  /** "negotiations for an extension of the truce". */
  static boolean isExtensionTalk(Line line, Stage stage) {
    return line.is(stage.from(), "extension") && isTalkedOf(line, stage);
  }

  /** "at talks in X", "after eight hours of talks": how the truce came about. */
  static boolean isWhence(Line line, int talks) {
    boolean of = line.is(talks - 1, "of");
    for (int i = talks - 1; i >= Math.max(0, talks - (of ? 5 : 1)); i--) {
      if (line.isOneOf(i, "at|during|in|after|following")) {
        return true;
      }
    }
    return false;
  }

  /** "talks on joining the truce". */
  static boolean isJoining(Line line, Stage stage) {
    return line.norm(stage.from()).startsWith("join") && isTalkedOf(line, stage);
  }

  /** "talks aimed at extending it". */
  static boolean isTalkedOf(Line line, Stage stage) {
    boolean sought = stage.action() == Action.EXTENDED || stage.action() == Action.AGREED;
    for (int i = stage.from() - 1; sought && i >= Math.max(0, stage.from() - TALKS); i--) {
      if (line.isOneOf(i, "talks|negotiations|discussions")) {
        return true;
      }
    }
    return false;
  }
}
