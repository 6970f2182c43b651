package rashomon.claim.truce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** What of the words around a truce counts: not a truce only supposed, not the news of another. */
final class TruceSense {

  private static final int TALKS = 4;

  private static final int NEAR = 8;

  private static final String THINGS =
      "table|desk|room|hall|hut|tent|carriage|hotel|building|house|villa|bridge|spot|place|site|pen";

  private TruceSense() {}

  /** "If the truce holds", "whether the ceasefire will last", "as if there were a truce". */
  static boolean isSupposed(Line line, int from) {
    if (isAskedWho(line, from) || isHoped(line, from) || isScene(line, from)) {
      return true;
    }
    for (int i = from - 1; i >= Math.max(0, from - 3) && !line.isMark(i); i--) {
      if (line.isOneOf(i, "if|unless|whether|lest|case")) {
        return true;
      }
    }
    return false;
  }

  /** "the table at which the truce was signed": what the table is known for. */
  private static boolean isScene(Line line, int from) {
    int which = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    int at = line.is(which, "where") ? which : which - 1;
    return line.isOneOf(which, "which|where") && line.isOneOf(at - 1, THINGS);
  }

  /** "farmers hope that the truce will last". */
  private static boolean isHoped(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 5) && !line.isMark(i); i--) {
      if (Like.of(
              "hop(e|es|ed|ing)|fear(s|ed|ing)?|doubt(s|ed|ing)?|pray(s|ed|ing)?|wish(es|ed)?|wonder(s|ed|ing)?")
          .is(line.norm(i))) {
        return line.isOneOf(i + 1, "that|the|a|this|their");
      }
    }
    return false;
  }

  /** "will determine which side broke the truce": nobody is said to have. */
  private static boolean isAskedWho(Line line, int from) {
    for (int i = from - 2; i >= Math.max(1, from - 6) && !line.isMark(i); i--) {
      boolean who =
          line.is(i, "which") && line.isOneOf(i + 1, "side|sides|party|of|group|army")
              || line.is(i, "who");
      if (who) {
        return Like.of(
                "(determin|establish|find|ask|investigat|decid|disput|clarif|verif|judg|assess)\\w*|out|clear|about|over")
            .is(line.norm(i - 1));
      }
    }
    return false;
  }

  /** "rejected that deal", "extend it": of a truce named before only what befell it. */
  static boolean isToldAgain(Line line, Stages.Told told, int i) {
    boolean behind = told.stage().from() > i;
    boolean it = line.is(i, "it");
    return switch (told.action()) {
      case EXTENDED -> true;
      case VIOLATED -> true;
      case REJECTED, ENDED -> behind ? !it || i == 0 : !it;
      case STARTED -> behind;
      default -> behind && (!it || i == 0);
    };
  }

  /** "announced that a truce had been agreed" announces no other. */
  static void dropHeralds(Line line, @Nullable Stage left, List<Stages.Told> told, int from) {
    boolean noun = left != null && line.isOneOf(left.to() - 1, "of|to");
    if (noun && told.stream().anyMatch(t -> t.stage().equals(left) && isFate(t.action()))) {
      told.removeIf(t -> t.action() == Action.DECLARED && t.stage().from() > from);
    }
    for (int i = left == null ? from : left.to(); i < from; i++) {
      if (line.is(i, "that") && told.size() > 1) {
        told.removeIf(t -> t.action() == Action.DECLARED && t.stage().equals(left));
      }
    }
  }

  /** "the extension of the truce was announced": that is no other truce. */
  private static boolean isFate(Action action) {
    return action == Action.EXTENDED || action == Action.ENDED || action == Action.VIOLATED;
  }

  /** "as clashes renewed": they did, and not the truce. */
  static boolean isOfFighting(Line line, TruceWords.Stage stage) {
    return stage.action() == Action.EXTENDED
        && line.isOneOf(
            stage.from() - 1,
            "clashes|fighting|hostilities|attacks|shelling|violence|battles|strikes");
  }

  /** "took hold on Sunday at dawn but collapsed": what became of it after all. */
  static boolean isBut(Line line, TruceWords.Stage stage) {
    return stage.action() == Action.ENDED && line.is(stage.from() - 1, "but");
  }

  /** What became of it is told even late in the sentence; of talks only what stands beside it. */
  static int reach(Action action) {
    boolean far = action == Action.VIOLATED || action == Action.EXTENDED;
    return far ? Integer.MAX_VALUE : action == Action.NEGOTIATED ? TALKS : NEAR;
  }
}
