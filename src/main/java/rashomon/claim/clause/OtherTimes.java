package rashomon.claim.clause;

import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Tells the times of a sentence that are not the deed's own: another clause's, another verb's. */
public final class OtherTimes {

  /** So far before "of 2016" the word may stand that ranks. */
  private static final int RANKED = 5;

  private static final String RANKS =
      "first|second|third|latest|last|worst|deadliest|bloodiest|biggest|heaviest|longest|fiercest|only";

  private OtherTimes() {}

  /** "killed in a town that has been besieged for years": another clause's time. */
  public static boolean tells(Line line, Mention<Time> time, int to) {
    if (isOfClause(line, time, to) || isOfParticiple(line, time, to) || isOfNoun(line, time)) {
      return true;
    }
    boolean since =
        time.meaning().bearing() == Bearing.SINCE
            || time.meaning().start() != null && !time.meaning().start().hasDay();
    for (int i = to; since && i < time.from(); i++) {
      if (line.isOneOf(i, "which|who|where") || isSuffered(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a 2003 ceasefire", "the first truce since May": which one, and not when it was broken. */
  public static boolean isOfNoun(Line line, Mention<Time> time) {
    int before = time.from() - 1;
    boolean whose =
        line.is(before, WordClass.ARTICLE)
            || line.is(before, WordClass.POSSESSIVE)
            || line.is(before, "'s");
    boolean pact =
        Like.of("cease-?fires?|truces?|deal|agreement|accord|pact|armistice|understanding|protocol")
            .is(line.norm(time.to()));
    boolean day = time.meaning().start() != null && time.meaning().start().hasDay();
    if (pact && !day && (whose || line.is(before, WordClass.PREPOSITION))) {
      return true;
    }
    boolean since = time.meaning().bearing() == Bearing.SINCE || line.is(before, "since");
    for (int i = time.from(); since && i >= Math.max(0, time.from() - RANKED); i--) {
      if (line.isOneOf(i, RANKS)) {
        return true;
      }
    }
    return false;
  }

  /** "a war that has ruined the country since 2013": how long that has gone on. */
  private static boolean isSuffered(Line line, int that) {
    return line.is(that, "that")
        && line.is(that + 1, WordClass.HAVE)
        && !line.is(that - 1, WordClass.VERB);
  }

  /** "freed two men kidnapped in May", "near the post of X, taken Monday": when that was done. */
  private static boolean isOfParticiple(Line line, Mention<Time> time, int to) {
    int verb = time.from() - 1;
    while (line.isOneOf(verb, "on|in|late|early|last")) {
      verb--;
    }
    boolean held =
        line.isOneOf(
            verb, "kidnapped|abducted|captured|seized|arrested|detained|imprisoned|taken|retaken");
    boolean apart = line.is(verb - 1, ",");
    for (int i = to; held && !apart && i < verb; i++) {
      boolean joined = line.isOneOf(i, "and|but|;|-") || line.is(i, WordClass.BE);
      if (joined || line.is(i, ",") && i < verb - 1) {
        return false;
      }
    }
    return held && verb > to && !line.is(verb - 1, WordClass.BE);
  }

  /** "the siege, which began in May", "the posts that they had taken on Sunday". */
  private static boolean isOfClause(Line line, Mention<Time> time, int to) {
    boolean clause = false;
    for (int i = to; i < time.from(); i++) {
      boolean own =
          line.isOneOf(i, "started|began|begun|had")
              || line.is(i, "was") && line.is(i + 1, "imposed");
      if (clause && own) {
        return true;
      }
      clause |= line.isOneOf(i, "which|that|who") && !line.is(i - 1, WordClass.VERB);
      clause &= !line.is(i, ",") || line.isOneOf(i + 1, "which|who");
    }
    return false;
  }

  /** "their first raid of 2016": which of that year, and not when in it. */
  static boolean isRanked(Line line, Mention<Time> time) {
    Moment start = time.meaning().start();
    boolean of = line.is(time.from() - 1, "of");
    boolean year = start != null && start.month() == 0 && (of || line.is(time.from(), "this"));
    for (int i = time.from() - 1; year && i >= Math.max(0, time.from() - RANKED); i--) {
      if (line.isOneOf(i, RANKS)) {
        return true;
      }
    }
    return false;
  }
}
