package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * A truce of which somebody says that it is over: "declared the truce over", "considers the
 * ceasefire to have collapsed", "too early to call it finished".
 */
final class TruceEnds {

  private static final String SAYS =
      "(declar|pronounc|consider|call|deem|regard)(e|es|s|ed|ing)?|views?|viewed";
  private static final String OVER =
      "over|dead|finished|ended|void|collapsed|terminated|off|defunct|invalid";

  private static final int VERB = 7;
  private static final int VERDICT = 10;

  private TruceEnds() {}

  /** The word that calls the truce at [from, to) over, or null. */
  static @Nullable Stage verdict(Line line, int from, int to) {
    int verb = says(line, from);
    for (int i = to; verb >= 0 && i < Math.min(line.size(), to + VERDICT); i++) {
      if (line.isOneOf(i, OVER) && isEnd(line, i + 1)) {
        return new Stage(verb, i + 1, Action.ENDED);
      }
      boolean through =
          line.isOneOf(
                  i,
                  "the|a|as|to|be|have|having|been|totally|completely|effectively|already|deal|accord|agreement|null|and|\"|for|brokered|by")
              || line.isName(i)
              || line.isOneOf(i, "in|across|around") && line.isName(i + 1);
      if (!through) {
        return null;
      }
    }
    return null;
  }

  /**
   * What the verdict amounts to: "too early to call it over" denies it, "could call it" is none.
   */
  static Stages.@Nullable Told read(Line line, Stage over) {
    int verb = over.from();
    boolean early = false;
    for (int i = Math.max(0, verb - VERB); i < verb; i++) {
      early |= line.isOneOf(i, "early|premature|not|cannot|refused");
      if (line.isOneOf(i, "would|could|may|might|if|unless|can|amount|only")) {
        return null;
      }
    }
    return new Stages.Told(over, Action.ENDED, early ? Modality.DENIED : Modality.STATED);
  }

  private static int says(Line line, int from) {
    for (int i = from - 1; i >= Math.max(0, from - VERB - 3); i--) {
      if (Like.of(SAYS).is(line.norm(i))) {
        return i;
      }
      if (Like.of("[;.:]|that|which|who").is(line.norm(i))
          || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)) {
        return -1;
      }
    }
    return -1;
  }

  /** "over" before a place or a span ("the truce over Eid") is a preposition. */
  private static boolean isEnd(Line line, int i) {
    return i >= line.size()
        || line.isMark(i)
        || line.isOneOf(
            i,
            "on|in|at|after|and|but|as|because|since|with|if|when|even|late|early|today|yesterday|last");
  }
}
