package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Stages whose words stand apart from the truce: "called the truce off", "talks in Oslo on a
 * truce", "a truce that let convoys reach the town went into effect", "the truce, brokered by
 * Kenya, was a surprise".
 */
final class TruceAfar {

  private static final int OPENING = 8;
  private static final int TALKS = 12;
  private static final int SPLIT = 4;

  private static final String TAKES =
      "(take|took|taking|taken|go|went|goes|going|come|came|comes|coming|enter|entered|enters)s?";

  private static final String CREATES = "(creat|establish|introduc|institut|impos|observ)(e|ing)?";

  private TruceAfar() {}

  /** "called its ceasefire off", "called it off": ended. */
  static @Nullable Stage off(Line line, int from, int to) {
    for (int i = from - 1; line.norm(to).equals("off") && i >= Math.max(0, from - SPLIT); i--) {
      if (Like.of("call(s|ed|ing)?").is(line.norm(i))) {
        return new Stage(i, to + 1, Action.ENDED);
      }
    }
    return null;
  }

  /** "talks aimed at securing a truce resumed", "negotiations to broker a ceasefire". */
  static @Nullable Stage aimed(Line line, int from) {
    int verb = from - 1;
    while (verb > from - SPLIT
        && !Like.of(
                "(secur|reach|brok|agre|achiev|arrang|negotiat|seal|clinch|forg|finali[sz])\\w*")
            .is(line.norm(verb))) {
      verb--;
    }
    boolean to = line.norm(verb - 1).equals("to");
    int talks = to ? verb - 2 : verb - 3;
    boolean aimed = to || line.norm(verb - 1).equals("at") && line.norm(verb - 2).equals("aimed");
    return aimed
            && verb > from - SPLIT
            && OneOf.of("talks|negotiations|discussions").has(line.norm(talks))
        ? new Stage(talks, verb + 1, Action.NEGOTIATED)
        : null;
  }

  /** "talks in Oslo on a truce", "negotiations with the army about a ceasefire". */
  static @Nullable Stage talks(Line line, int from) {
    int on = TrucePhrase.preposition(line, from);
    if (on < 0 || !OneOf.of("on|about|over|for").has(line.norm(on))) {
      return null;
    }
    for (int i = on - 1; i >= Math.max(0, on - TALKS); i--) {
      if (OneOf.of("talks|negotiations|discussions").has(line.norm(i))) {
        return new Stage(i, on + 1, Action.NEGOTIATED);
      }
      boolean verb = line.is(i, WordClass.VERB) && !line.covered(i, PlaceName.class);
      if (line.isMark(i) || verb || line.is(i, WordClass.RELATIVE)) {
        return null;
      }
    }
    return null;
  }

  /** "an agreement between the two to create safe zones": as good as agreed. */
  static @Nullable Stage pact(Line line, int from) {
    int verb = from - 1;
    while (verb > from - SPLIT && !Like.of(CREATES).is(line.norm(verb))) {
      verb--;
    }
    if (!Like.of(CREATES).is(line.norm(verb)) || !OneOf.of("to|for|on").has(line.norm(verb - 1))) {
      return null;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - TALKS); i--) {
      if (OneOf.of("agreement|deal|accord|pact|memorandum").has(line.norm(i))) {
        return OneOf.of("no|any|possible|draft").has(line.norm(i - 1))
            ? null
            : new Stage(i, i + 1, Action.AGREED);
      }
      if (OneOf.of(";|:|\"|which|who").has(line.norm(i))) {
        return null;
      }
    }
    return null;
  }

  /** The predicate of a truce that opens the sentence, behind all that is said of it between. */
  static @Nullable Stage effect(Line line, int from, int to) {
    if (from > OPENING) {
      return null;
    }
    for (int i = to; i < line.size(); i++) {
      if (OneOf.of(
              ";|.|\"|but|law|laws|sanctions|embargo|curfew|treaty|ban|tariffs|rules|budget|decree|resolution|until|before|when|once")
          .has(line.norm(i))) {
        return null;
      }
      boolean takes = Like.of(TAKES).is(line.norm(i));
      int effect = line.norm(i + 1).equals("into") ? i + 2 : i + 1;
      if (takes && OneOf.of("effect|force").has(line.norm(effect))) {
        return new Stage(ahead(line, i), effect + 1, Action.STARTED);
      }
    }
    return null;
  }

  /** Where "was due to", "is set to" begins before the verb. */
  private static int ahead(Line line, int verb) {
    int i = verb;
    while (OneOf.of("to|due|set|scheduled|expected|supposed|will|would").has(line.norm(i - 1))) {
      i--;
    }
    return i;
  }

  /** "the truce followed ten hours of talks", "came after two days of mediation": how it came. */
  static @Nullable Stage settled(Line line, int to) {
    boolean deal = OneOf.of("deal|agreement|accord|pact").has(line.norm(to));
    int verb = deal ? to + 1 : to;
    int behind =
        OneOf.of("followed|follows|capped|crowned").has(line.norm(verb))
            ? verb + 1
            : OneOf.of("came|comes|emerged|emerges|resulted").has(line.norm(verb))
                    && OneOf.of("after|following|from|out|of").has(line.norm(verb + 1))
                ? verb + 2
                : -1;
    for (int i = behind; behind > 0 && i < Math.min(line.size(), behind + OPENING); i++) {
      if (OneOf.of("talks|negotiations|mediation|diplomacy|consultations|bargaining")
          .has(line.norm(i))) {
        return new Stage(to, behind, Action.AGREED);
      }
      if (line.isMark(i) || OneOf.of("failed|inconclusive|fruitless|collapsed").has(line.norm(i))) {
        return null;
      }
    }
    return null;
  }

  /** "there would be no truce until the hostages are freed": refused. */
  static @Nullable Stage none(Line line, int from, int to) {
    int no = from - 1;
    while (no > from - SPLIT && !line.norm(no).equals("no")) {
      no--;
    }
    boolean ahead =
        line.norm(no).equals("no")
            && line.norm(no - 1).equals("be")
            && Like.of("will|would|can|could|'ll|shall").is(line.norm(no - 2));
    boolean flat = // "There will be no truce"
        to >= line.size() || OneOf.of(".|,|\"|with").has(line.norm(to));
    if (ahead && flat && Like.of("will|'ll|shall|can").is(line.norm(no - 2))) {
      return new Stage(no, from, Action.REJECTED);
    }
    for (int i = to; ahead && i < Math.min(line.size(), to + OPENING); i++) {
      boolean condition =
          OneOf.of("until|till|unless|without|before|while").has(line.norm(i))
              || line.norm(i).equals("long") && line.norm(i - 1).equals("as");
      if (condition) {
        return new Stage(no, from, Action.REJECTED);
      }
      if (OneOf.of(";|.").has(line.norm(i))) {
        return null;
      }
    }
    return null;
  }

  /** "the truce, brokered by Kenya,": that it was agreed, where no more is said of it. */
  static @Nullable Stage brokered(Line line, int to) {
    boolean deal = OneOf.of("deal|agreement|accord|pact").has(line.norm(to));
    int comma = deal ? to + 1 : to;
    comma = line.norm(comma).equals(",") ? comma : comma - 1; // "under a truce mediated by Kenya"
    return OneOf.of("brokered|mediated|negotiated|sponsored|arranged").has(line.norm(comma + 1))
            && OneOf.of("by|with|between").has(line.norm(comma + 2))
            && !line.covered(comma + 3, Time.class)
        ? new Stage(comma + 1, comma + 2, Action.AGREED)
        : null;
  }
}
