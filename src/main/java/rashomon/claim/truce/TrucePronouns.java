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
    boolean noun = OneOf.of(NOUN).has(line.norm(i));
    boolean it = line.norm(i).equals("it") && (i == 0 || isClause(line, i) || isPutOff(line, i));
    return it || noun && isDefinite(line, i) && !OneOf.of("on|to|of|for|that").has(line.norm(i + 1))
        ? 1
        : 0;
  }

  /** "the deal", "the Kenyan-Norwegian agreement". */
  private static boolean isDefinite(Line line, int i) {
    boolean named =
        line.norm(i - 1).indexOf('-') > 0 && line.isName(i - 1) || line.norm(i - 1).equals("new");
    return OneOf.of("the|this|that").has(line.norm(named ? i - 2 : i - 1));
  }

  /** "extend it", "violating it": a truce, where one was named before. */
  private static boolean isPutOff(Line line, int i) {
    if (line.norm(i - 2).equals("who")) {
      return false; // "for the army it was the rebels who broke it": each side's own view
    }
    return Like.of(
                "(extend|prolong|renew|violat|breach|reject|break|abandon|flout)(e|s|es|ed|ing)?|broken?|broke")
            .is(line.norm(i - 1))
        || Like.of("call(s|ed|ing)?").is(line.norm(i - 1)) && line.norm(i + 1).equals("off");
  }

  /** "said that it would end", "and it was extended", "by Kenya, it was to expire at noon". */
  private static boolean isClause(Line line, int i) {
    return OneOf.of("that|and|but|,|afterwards|then|later").has(line.norm(i - 1));
  }
}
