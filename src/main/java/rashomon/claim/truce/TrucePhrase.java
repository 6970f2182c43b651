package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * The noun phrase of a truce and what it hangs on: in "withdrew from the town under a truce" the
 * truce is only when, and nothing befalls it.
 */
final class TrucePhrase {

  private static final int PHRASE = 9;

  private static final String ASIDE =
      "under|in|during|between|at|from|as|amid|within|since|against|through|over|into|with|following|before|after|despite";

  private TrucePhrase() {}

  /** "halted the withdrawal, part of the truce": what was done to the withdrawal. */
  static boolean isShare(Line line, int from) {
    int of = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    return line.is(of, "of") && line.is(of - 1, "part") && line.is(of - 2, ",");
  }

  /** Whether the truce that begins at the token is no object of the stage word before it. */
  static boolean isAside(Line line, Stage stage, int from) {
    if (isWatched(line, stage, from)) {
      return true;
    }
    int head = preposition(line, from);
    boolean which = line.is(stage.from(), "unilateral") && stage.to() == from;
    boolean told = line.is(start(line, from) - 1, WordClass.BE); // "it was the third such truce"
    if (which && (told || head >= 0 && line.isOneOf(head, ASIDE + "|of"))) {
      return true; // "during a unilateral truce"
    }
    if (head < stage.to()) {
      return false;
    }
    String word = line.norm(head);
    if (word.equals("on")) {
      return stage.action() == Action.DECLARED && head > stage.to();
    }
    boolean made = OneOf.of("with|in|into|by|through").has(word) && head == stage.to();
    return !made && OneOf.of(ASIDE).has(word);
  }

  /** "a mission set up to monitor a truce", "told the men watching over the truce". */
  private static boolean isWatched(Line line, Stage stage, int from) {
    for (int i = from - 1; i >= Math.max(stage.to(), from - PHRASE) && !line.isMark(i); i--) {
      boolean base = line.isOneOf(i - 1, "to|and|who|which|that");
      boolean near = i == start(line, from) - 1;
      if ((base || near || line.norm(i).endsWith("ing")) && isWatching(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWatching(String word) {
    return Like.of(
            "(monitor|supervis|verif|polic|enforc|overs|track|study|examin|review|assess|debat|welcom|mark|celebrat|hail|prais|describ|support)(e|s|es|ed|ing|y|ying|ied|ies|ee|ees|eeing|aw)?")
        .is(word);
  }

  /** The preposition that the phrase hangs on, through "the first week of the truce"; or -1. */
  static int preposition(Line line, int from) {
    int start = start(line, from);
    int before = start - 1;
    if (!line.is(before, "of")) {
      return isPreposition(line, before) ? before : -1;
    }
    int outer = start(line, before) - 1;
    return isPreposition(line, outer) && !line.is(outer, "of") ? outer : before;
  }

  private static boolean isPreposition(Line line, int i) {
    return line.is(i, WordClass.PREPOSITION) && !line.covered(i, Time.class);
  }

  /** Where the noun phrase begins whose head stands before the token. */
  private static int start(Line line, int end) {
    int i = end - 1;
    while (i >= Math.max(0, end - PHRASE) && !isWall(line, i)) {
      boolean opens = line.is(i, WordClass.ARTICLE) || line.is(i, WordClass.DETERMINER);
      if (opens && !line.is(i + 1, "'s")) {
        return opening(line, i);
      }
      i--;
    }
    return i + 1;
  }

  /** The first of "the second such": all of it opens the phrase. */
  private static int opening(Line line, int last) {
    int i = last;
    while (line.is(i - 1, WordClass.ARTICLE)
        || line.is(i - 1, WordClass.DETERMINER)
        || line.is(i - 1, WordClass.ORDINAL)
        || Like.of("(fir|seco|thi|four|fif|six|seven|eigh|nin|ten)\\w*(st|nd|rd|th)")
            .is(line.norm(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isWall(Line line, int i) {
    boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
    return line.is(i, WordClass.PREPOSITION)
            && !line.covered(i, Time.class)
            && !line.covered(i, PlaceName.class)
        || line.isMark(i)
        || verb && !line.norm(i - 1).endsWith("-");
  }
}
