package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Actors;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/** What is said of another side's truce, once one is named: "urged the army to follow suit". */
final class TruceAnswers {

  static final String RULE = ".answer";

  private static final String FOLLOW = "follow(s|ed|ing)?";

  private static final int ASKED = 12;

  private static final String ANSWERED = "reciprocate[sd]?";

  private TruceAnswers() {}

  /** Whether the words that say so may begin with the word. */
  static boolean mayBegin(Token word) {
    return OneOf.of("do|did").has(word.norm())
        || Like.of(FOLLOW).is(word.norm())
        || Like.of(ANSWERED).is(word.norm());
  }

  /** How many tokens say that a side does as the other did; 0 where none do. */
  static int length(Line line, int i) {
    boolean suit = Like.of(FOLLOW).is(line.norm(i)) && line.is(i + 1, "suit");
    boolean same =
        line.isOneOf(i, "do|did")
            && (line.is(i + 1, "likewise") || line.is(i + 1, "the") && line.is(i + 2, "same"));
    boolean answer = Like.of(ANSWERED).is(line.norm(i));
    return suit || same ? 2 : answer ? 1 : 0;
  }

  static @Nullable Draft read(Line line, int i) {
    for (int k = i - 1; k >= Math.max(0, i - ASKED) && !line.is(k, ";"); k--) {
      if (line.is(k, WordClass.NOT) || line.isOneOf(k, "if|whether|refused|declined|no")) {
        return null;
      }
      boolean asked =
          Like.of(
                  "(urg|ask|press|implor)(e|es|ed|ing|s)?|called|calls|calling|appealed|appeals|demanded|told")
              .is(line.norm(k));
      if (asked) {
        return draft(line, i, k, Action.CALLED_FOR, Modality.STATED);
      }
    }
    boolean will = Like.of("will|would").is(line.norm(i - 1));
    boolean done = line.norm(i).endsWith("ed") || line.is(i, "did");
    return will || done
        ? draft(line, i, i, Action.DECLARED, will ? Modality.PLANNED : Modality.STATED)
        : null;
  }

  private static Draft draft(Line line, int i, int verb, Action action, Modality modality) {
    Draft draft = new Draft(line, verb, i + length(line, i), action, action.word() + RULE);
    draft.by = Actors.subject(line, verb);
    draft.when = ActDays.of(line, verb, i + 1, action);
    draft.modality = modality;
    return draft;
  }
}
