package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.text.OneOf;

/**
 * Words for what became of a truce that only tell of talks on it: "negotiations on extending it".
 */
final class TruceTalks {

  /** So far before "extending" the talks may stand that aim at it. */
  private static final int TALKS = 10;

  private TruceTalks() {}

  /** "talks on a truce ended after no agreement was reached". */
  static boolean isNoDeal(Line line, Stage stage, int from) {
    int i =
        OneOf.of("agreement|deal").has(line.norm(stage.from())) ? stage.from() : stage.from() - 1;
    return stage.from() > from
        && stage.action() == Action.AGREED
        && OneOf.of("agreement|deal|accord").has(line.norm(i))
        && line.norm(i - 1).equals("no");
  }

  /** "negotiations for an extension of the truce". */
  static boolean isExtensionTalk(Line line, Stage stage) {
    return line.norm(stage.from()).equals("extension") && isTalkedOf(line, stage);
  }

  /** "at talks in X", "after eight hours of talks": how the truce came about. */
  static boolean isWhence(Line line, int talks) {
    boolean of = line.norm(talks - 1).equals("of");
    for (int i = talks - 1; i >= Math.max(0, talks - (of ? 5 : 1)); i--) {
      if (OneOf.of("at|during|in|after|following").has(line.norm(i))) {
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
      if (OneOf.of("talks|negotiations|discussions").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
