package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Where the words of a truce end: at another verb, another clause, the comma that closes an aside.
 */
final class TruceBounds {

  /** So many words an aside has. */
  private static final int ASIDE = 14;

  private TruceBounds() {}

  /** "the proposed truce", "an agreed ceasefire": which truce, not what became of it. */
  static boolean isAdjective(Line line, Stage stage, int from) {
    return stage.to() == from
        && stage.to() - stage.from() == 1
        && line.norm(stage.from()).endsWith("ed")
        && Like.of("the|an?|this|that|its|their").is(line.norm(stage.from() - 1));
  }

  /** "accepted a proposal for a truce", "rejected calls for a truce": the answer counts. */
  static boolean governs(Action action) {
    return action == Action.REJECTED || action == Action.AGREED;
  }

  static boolean isWordOf(Line line, Stage stage, Stage nearest) {
    return stage.to() > nearest.from() || line.isOneOf(stage.from(), "stop|lead|leading");
  }

  /** The comma that closes a clause told aside right behind the truce; -1 where none does. */
  static int asideEnd(Line line, int to) {
    boolean aside = line.is(to, ",") && line.isOneOf(to + 1, "which|who|whose");
    for (int i = to + 2; aside && i < Math.min(line.size(), to + TruceWords.RIGHT); i++) {
      if (line.is(i, ",")) {
        return i;
      }
    }
    return isApart(line, to) ? apart(line, to) : -1;
  }

  /** "the truce, the longest of the war, was broken": no list and no clause of its own. */
  private static boolean isApart(Line line, int to) {
    boolean noun =
        line.is(to + 1, WordClass.ARTICLE)
            || line.isOneOf(to + 1, "now|already|only|then|first|announced|declared|due|in");
    return line.is(to, ",") && noun;
  }

  private static int apart(Line line, int to) {
    for (int i = to + 2; i < Math.min(line.size(), to + ASIDE); i++) {
      if (line.is(i, ",")) {
        boolean goesOn = line.is(i + 1, WordClass.BE) || line.is(i + 1, WordClass.HAVE);
        return goesOn || line.is(i + 1, WordClass.VERB) ? i : -1;
      }
      if (line.isOneOf(i, "and|;|.|\"")) {
        return -1;
      }
    }
    return -1;
  }

  /** What no noun phrase of a truce runs across: another verb, another clause. */
  static boolean isWall(Line line, int i) {
    boolean clause =
        Like.of(
                "after|before|since|during|until|while|when|because|despite|amid|but|which|who|than|;|\\.|:")
            .is(line.norm(i));
    boolean verb =
        line.is(i, WordClass.VERB)
            && !line.is(i, WordClass.DESCRIBING)
            && !line.isOneOf(i, "backed|led|agreed|fighting|ending|held|hold|begin|start");
    boolean quote = line.is(i, "\"");
    clause |= Like.of("involves?|includ(e|es|ed)|stipulates?d?|excludes?").is(line.norm(i));
    clause |= line.is(i, "as") && line.is(i - 1, ",");
    return (clause || verb || quote) && !line.covered(i, Time.class);
  }

  /** A verb of its own, not a participle that describes the truce. */
  static boolean isOtherVerb(Line line, int i) {
    boolean participle =
        line.isOneOf(i + 1, "by|in|at|for|on|to")
            || line.is(i - 1, WordClass.PREPOSITION)
            || line.is(i - 1, WordClass.RELATIVE)
            || line.is(i - 1, ",");
    return line.is(i, WordClass.VERB)
        && !line.is(i, WordClass.DESCRIBING)
        && !line.covered(i, Time.class)
        && !line.covered(i, PlaceName.class)
        && !participle;
  }
}
