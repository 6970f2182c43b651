package rashomon.claim.truce;

import rashomon.mention.Line;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * What makes the end of fighting a thing agreed on or asked for: "agreed to stop fighting", "a deal
 * that calls for silencing the guns".
 */
final class HaltPacts {

  private HaltPacts() {}

  /** So many words the fighting may stand behind the verb that ends it, or before what is asked. */
  static final int OBJECT = 5;

  /** So far before the verb the deal may stand. */
  private static final int STRUCK = 8;

  /** "the agreement, reached in May, calls for silencing the guns". */
  static boolean isTerm(Line line, int verb) {
    boolean call = false;
    for (int i = verb - 1; i >= Math.max(0, verb - 18); i--) {
      call |= i >= verb - 3 && Like.of("calls?|provides|demands|requires?").is(line.norm(i));
      if (call && line.isOneOf(i, "deal|agreement|accord|pact|plan")) {
        return true;
      }
    }
    return false;
  }

  /** "called for a speedy end to the fighting". */
  static boolean isAsked(Line line, int end) {
    for (int i = end - 1; i >= Math.max(0, end - OBJECT); i--) {
      boolean asked =
          Like.of("(call(s|ed|ing)?|appeal(s|ed|ing)?|press(es|ed|ing)?)").is(line.norm(i));
      if (asked && line.is(i + 1, "for")
          || Like.of("(demand|urg)(e|s|es|ed|ing)?").is(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "a May deal that was supposed to halt the fighting". */
  static boolean isMeant(Line line, int verb) {
    return line.isOneOf(verb - 2, "supposed|meant|intended") && isPact(line, verb);
  }

  /** "agreed to", "an agreement to": not "managed to". */
  static boolean isPact(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (line.isOneOf(
          i, "agree|agreed|agrees|agreeing|agreement|deal|understanding|accord|pact")) {
        return true;
      }
    }
    return false;
  }

  /** "reached a deal overnight to stop the shooting". */
  static boolean isStruck(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - STRUCK); i--) {
      if (line.isOneOf(i, "deal|understanding|accord|pact|agreement")) {
        int made = line.is(i - 1, WordClass.ARTICLE) ? i - 2 : i - 1;
        return line.isOneOf(
            made, "reached|reach|struck|strike|signed|sign|brokered|concluded|clinched|sealed");
      }
    }
    return false;
  }

  /** "a deal leading to an end of the fighting". */
  static boolean isLeading(Line line, int verb) {
    return line.isOneOf(verb - 2, "leading|lead|leads|led") && isPact(line, verb);
  }
}
