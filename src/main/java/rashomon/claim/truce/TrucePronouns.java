package rashomon.claim.truce;

import rashomon.mention.Line;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/** Words that stand for a truce that was named before: "the deal", "it". */
final class TrucePronouns {

  private static final String NOUN =
      "agreement|deal|accord|pact|pause|understanding|arrangement|cessation|suspension";

  private TrucePronouns() {}

  /** Whether the word may stand for a truce. */
  static boolean mayBegin(Token word) {
    return word.norm().equals("it") || OneOf.of(NOUN).has(word.norm());
  }

  /** "the agreement", "the deal", "it": a truce that the sentences before have named. */
  static int pronoun(Line line, int i) {
    boolean noun = line.isOneOf(i, NOUN);
    boolean it = line.is(i, "it") && (i == 0 || isClause(line, i) || isPutOff(line, i));
    return it || noun && isDefinite(line, i) && !line.isOneOf(i + 1, "on|to|of|for|that") ? 1 : 0;
  }

  /** "the deal", "the Kenyan-Norwegian agreement". */
  private static boolean isDefinite(Line line, int i) {
    boolean named =
        line.norm(i - 1).indexOf('-') > 0 && line.isName(i - 1) || line.is(i - 1, "new");
    return line.isOneOf(named ? i - 2 : i - 1, "the|this|that");
  }

  /** "extend it", "violating it": a truce, where one was named before. */
  private static boolean isPutOff(Line line, int i) {
    if (line.is(i - 2, "who")) {
      return false; // "for the army it was the rebels who broke it": each side's own view
    }
    return Like.of(
                "(extend|prolong|renew|violat|breach|reject|break|abandon|flout)(e|s|es|ed|ing)?|broken?|broke")
            .is(line.norm(i - 1))
        || Like.of("call(s|ed|ing)?").is(line.norm(i - 1)) && line.is(i + 1, "off");
  }

  /** "said that it would end", "and it was extended", "by Kenya, it was to expire at noon". */
  private static boolean isClause(Line line, int i) {
    return line.isOneOf(i - 1, "that|and|but|,|afterwards|then|later");
  }
}
