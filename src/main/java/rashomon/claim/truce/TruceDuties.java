package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;

/**
 * Truces and breaches that somebody's duties, forms and books are about: "observers who count
 * violations of the truce", "how to negotiate a ceasefire"; and calls that nobody made.
 */
final class TruceDuties {

  private static final int REACH = 4;

  /** So far before its verb "nobody" may stand: "Nobody in Baku has asked for". */
  private static final int SUBJECT = 8;

  private TruceDuties() {}

  /**
   * Whether the stage is none that anything came to.
   *
   * @param from where the truce begins
   */
  static boolean is(Line line, Stage stage, int from) {
    int first = Math.min(stage.from(), from);
    return stage.action() == Action.VIOLATED && isCounted(line, first)
        || isLesson(line, first)
        || isHow(line, stage)
        || stage.action() == Action.CALLED_FOR && isNobodys(line, stage.from());
  }

  /** "to report breaches", "who count ceasefire violations"; not "continued to report". */
  private static boolean isCounted(Line line, int first) {
    for (int i = first - 1; i >= Math.max(1, first - REACH); i--) {
      boolean counts =
          line.isOneOf(
              i,
              "report|record|log|count|counts|monitor|track|document|investigate|prevent|verify"
                  + "|register|detect|deter|punish|list|lists");
      if (counts) {
        boolean goesOn = line.norm(i - 2).startsWith("continu");
        boolean duty =
            line.isOneOf(i - 1, "to|can|could|may|must|will|should|who|that|which|let|lets");
        boolean what = line.is(i, "counts") && line.is(i + 1, "as");
        return what || duty && !goesOn || isLet(line, i);
      }
      boolean light =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DESCRIBING)
              || line.isOneOf(i, "any|all|and|as|of|alleged|possible|new");
      if (!light) {
        return false;
      }
    }
    return false;
  }

  /** "lets villagers in X report". */
  private static boolean isLet(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
      if (line.isOneOf(i, "lets|let|helps|help|enables|allows")) {
        return true;
      }
    }
    return false;
  }

  /** "deals with breaches of", "a box for violations of", "her poem about a broken ceasefire". */
  private static boolean isLesson(Line line, int first) {
    int i = first - 1;
    while (line.is(i, WordClass.ARTICLE) || line.is(i, WordClass.DESCRIBING)) {
      i--;
    }
    return line.isOneOf(i, "about|on|with|for")
        && line.isOneOf(
            i - 1,
            "poem|book|novel|film|song|play|thesis|study|course|seminar|workshop|chapter|manual"
                + "|handbook|deals|deal|box|form|lecture|training|lesson|paper");
  }

  /** "explains how to negotiate a ceasefire", "why rebels reject ceasefires". */
  private static boolean isHow(Line line, Stage stage) {
    int to = stage.from() - 1;
    boolean how = line.is(to, "to") && line.isOneOf(to - 1, "how|when|whether|what");
    boolean any = line.is(to - 1, "why") && line.isOneOf(stage.from(), "reject|break|violate|sign");
    return how || any;
  }

  /** "Nobody has asked for a ceasefire", "no one has yet proposed one". */
  private static boolean isNobodys(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
      if (line.isMark(i) || line.isOneOf(i, "that|but|who|which")) {
        return false;
      }
      if (line.isOneOf(i, "nobody|no-one|none") || line.is(i, "no") && line.is(i + 1, "one")) {
        return true;
      }
    }
    return false;
  }
}
