package rashomon.claim.clause;

import rashomon.claim.Modality;
import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * What is only imagined, doubted, ruled or threatened, whatever the kind: "suppose that the town
 * falls", "no evidence that 20 were killed", "should it fall, 900 would flee", "every soldier who
 * enters will be killed".
 */
public final class Supposed {

  /** So far before the words of a claim the word may stand that doubts it. */
  private static final int REACH = 12;

  /** So far before "that" the "no" may stand: "no hard or other evidence that". */
  private static final int DENIES = 3;

  /** So far into the sentence the rumour stands: "But earlier reports that". */
  private static final int OPENING = 4;

  private static final String WALLS =
      ";|.|:|but|while|although|though|after|which|who|whose|where|when";

  private static final OneOf PROOF =
      OneOf.of("evidence|proof|indication|indications|sign|signs|suggestion|word");

  private Supposed() {}

  public static boolean is(Draft draft) {
    return isDoubted(draft)
        || isInverted(draft)
        || isAnybody(draft)
        || Reckoned.is(draft)
        || isLaw(draft)
        || isOutcome(draft);
  }

  /** Denies what the sentence calls untrue. */
  public static void refute(Draft draft) {
    if (draft.action.kind().counts() && isRefuted(draft.line, draft.from)) {
      draft.modality = Modality.DENIED;
    }
  }

  /** "Rumours that 40 had been captured proved unfounded": denied, and told who was meant. */
  public static boolean isRefuted(Line line, int from) {
    boolean rumour = false;
    for (int i = 1; i < from; i++) {
      boolean opens = i <= OPENING && line.is(i - 1, WordClass.RUMOUR);
      rumour |= opens && line.isOneOf(i, "that|of");
      rumour |= line.is(i, "that") && isCalled(line, i - 1);
      if (line.is(i, "that") && isDismissed(line, i - 1)) {
        return true;
      }
    }
    for (int i = from; rumour && i < line.size(); i++) {
      boolean untrue = line.is(i, "true") && line.is(i - 1, "not");
      if (untrue || line.is(i, WordClass.UNTRUE)) {
        return true;
      }
    }
    return false;
  }

  /** "called the story that his men had seized six pure invention". */
  private static boolean isCalled(Line line, int rumour) {
    return line.isOneOf(rumour, "report|reports|story|stories|claim|claims|allegation|allegations")
        && line.is(rumour - 1, WordClass.ARTICLE)
        && line.isOneOf(rumour - 2, "called|calls|branded|labelled|labeled|termed|declared");
  }

  /** "dismissed as fantasy the report that 80 had died". */
  private static boolean isDismissed(Line line, int rumour) {
    boolean told =
        line.isOneOf(rumour, "report|reports|story|claim|claims|allegation|allegations|news");
    int untrue = line.is(rumour - 1, WordClass.ARTICLE) ? rumour - 2 : rumour - 1;
    boolean as = line.is(untrue - 1, "as") || line.is(untrue - 2, "as");
    return told && as && line.is(untrue, WordClass.UNTRUE);
  }

  private static boolean isDoubted(Draft draft) {
    Line line = draft.line;
    boolean clause = !isNoun(draft);
    for (int i = draft.from - 1; clause && i >= Math.max(0, draft.from - REACH); i--) {
      if (line.isOneOf(i, WALLS) || line.is(i, "that") && line.is(i - 1, WordClass.ATTACK)) {
        return false;
      }
      if (isDoubt(line, i) || isImagined(line, i) || isUnproved(line, i)) {
        return true;
      }
    }
    return isConditional(draft);
  }

  /** "if a hostage is killed, the talks will end". */
  private static boolean isConditional(Draft draft) {
    Line line = draft.line;
    boolean clause = draft.action.kind().counts() && !isNoun(draft);
    for (int i = draft.from - 1; clause && i >= Math.max(0, draft.from - REACH); i--) {
      if (line.isOneOf(i, WALLS) || line.isOneOf(i, ",|that")) {
        return false;
      }
      if (isCondition(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "no evidence that the killing of 12 was planned": that they were killed is not in doubt. */
  private static boolean isNoun(Draft draft) {
    return Like.of(
                "(kill|shoot|bomb)ings?|deaths?|murders?|captures?|fall|arrests?|release|siege|loss")
            .is(draft.line.norm(draft.from))
        && (draft.line.is(draft.from + 1, "of") || draft.line.is(draft.to, "of"));
  }

  /** "if a hostage is killed"; not "to see if", "even if". */
  private static boolean isCondition(Line line, int i) {
    return line.isOneOf(i, "if|unless|lest")
        && !line.isOneOf(
            i - 1, "even|as|see|determine|learn|ask|asked|asking|wondered|investigate");
  }

  /** "doubts that", "does not believe that", "nothing suggests that", "is not about to". */
  private static boolean isDoubt(Line line, int i) {
    boolean doubt =
        line.isOneOf(
            i,
            "doubt|doubts|doubted|disbelieves|doubtful|predict|predicts|predicted|forecast"
                + "|forecasts|bet|bets");
    boolean no = line.is(i - 1, WordClass.NOT) || line.isOneOf(i - 1, "no|little|one|nobody|few");
    boolean believes = line.isOneOf(i, "believe|think") && line.is(i - 1, WordClass.NOT);
    boolean nothing =
        line.is(i, "nothing")
            && Like.of("(suggest|indicate|prove|show)(s|ed|d)?|to").is(line.norm(i + 1));
    boolean unlikely =
        line.isOneOf(i, "about|likely|expected|going|set")
            && (line.is(i - 1, WordClass.NOT) || line.norm(i - 1).endsWith("n't"))
            && line.is(i + 1, "to");
    return doubt && !no || believes || nothing || unlikely;
  }

  /** "Suppose the militia takes X", "imagine that 300 were killed". */
  private static boolean isImagined(Line line, int i) {
    boolean opens = i == 0 || line.isMark(i - 1) || line.isOneOf(i - 1, "us|and|just");
    return opens && line.isOneOf(i, "imagine|suppose|supposing|assume|assuming|pretend");
  }

  /** "There is no hard evidence that". */
  private static boolean isUnproved(Line line, int i) {
    if (!line.is(i, "that") || !PROOF.has(line.norm(i - 1))) {
      return false;
    }
    for (int no = i - 2; no >= i - 1 - DENIES; no--) {
      if (line.isOneOf(no, "no|any|little|without|scant")) {
        return true;
      }
    }
    return false;
  }

  /** "Should the town fall, ...", "Had the troops entered X, ... would": what did not happen. */
  private static boolean isInverted(Draft draft) {
    Line line = draft.line;
    int first = line.isMark(0) ? 1 : 0;
    boolean opens = line.isOneOf(first, "should|had|were");
    boolean ends = line.is(line.size() - 1, "?");
    for (int i = first + 1; opens && !ends && i < line.size(); i++) {
      if (line.is(i, ";") && i < draft.from) {
        return false;
      }
      if (line.isOneOf(i, "would|could|might|may|will")) {
        return true;
      }
    }
    return false;
  }

  /** "If the army leaves, the road will be lost": nobody plans it. */
  private static boolean isOutcome(Draft draft) {
    Line line = draft.line;
    boolean comma = false;
    for (int i = 1; i < draft.from; i++) {
      comma |= line.is(i, ",");
    }
    boolean ahead = false;
    for (int i = draft.from - 1; i > draft.from - DENIES - 1; i--) {
      ahead |= line.isOneOf(i, "will|would|could|may|might");
    }
    return comma && ahead && line.isOneOf(0, "if|unless");
  }

  /** "every soldier who enters the valley will die": nobody did yet. */
  private static boolean isAnybody(Draft draft) {
    Line line = draft.line;
    boolean told = Like.of(".*ed|took|held|lost|won|fell|broke").is(line.norm(draft.from));
    if (line.is(draft.from - 1, "whoever")) {
      return true; // "a reward to whoever captured him"
    }
    for (int i = draft.from - 1; !told && i > draft.from - DENIES - 1; i--) {
      if (line.is(i, "who")) {
        boolean all = line.isOneOf(i - 2, "every|any|each|no");
        return all || line.isOneOf(i - 1, "anyone|anybody|everyone|everybody|those|whoever");
      }
    }
    return false;
  }

  /** "may not be displaced", "shall be freed", "a refugee is a person who has fled". */
  private static boolean isLaw(Draft draft) {
    Line line = draft.line;
    for (int i = draft.to - 1; i >= Math.max(1, draft.from - DENIES); i--) {
      boolean bans = line.isOneOf(i - 1, "may|must|can|shall") && line.is(i, WordClass.NOT);
      if (bans || line.is(i, "shall") || line.is(i, "cannot")) {
        return true;
      }
    }
    boolean defines = false;
    for (int i = 0; i < draft.from; i++) {
      defines |=
          line.isOneOf(i, "defines|define|defined|means|definition")
              && line.isOneOf(i + 1, "a|an|as|any|of|somebody|someone");
    }
    return defines;
  }
}
