package rashomon.claim.truce;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.truce.TruceWords.Stage;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

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
    for (int i = from - 1; line.is(to, "off") && i >= Math.max(0, from - SPLIT); i--) {
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
    boolean to = line.is(verb - 1, "to");
    int talks = to ? verb - 2 : verb - 3;
    boolean aimed = to || line.is(verb - 1, "at") && line.is(verb - 2, "aimed");
    return aimed && verb > from - SPLIT && line.isOneOf(talks, "talks|negotiations|discussions")
        ? new Stage(talks, verb + 1, Action.NEGOTIATED)
        : null;
  }

  /** "talks in Oslo on a truce", "negotiations with the army about a ceasefire". */
  static @Nullable Stage talks(Line line, int from) {
    int on = TrucePhrase.preposition(line, from);
    if (on < 0 || !line.isOneOf(on, "on|about|over|for")) {
      return null;
    }
    for (int i = on - 1; i >= Math.max(0, on - TALKS); i--) {
      if (line.isOneOf(i, "talks|negotiations|discussions")) {
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
    if (!Like.of(CREATES).is(line.norm(verb)) || !line.isOneOf(verb - 1, "to|for|on")) {
      return null;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - TALKS); i--) {
      if (line.isOneOf(i, "agreement|deal|accord|pact|memorandum")) {
        return line.isOneOf(i - 1, "no|any|possible|draft")
            ? null
            : new Stage(i, i + 1, Action.AGREED);
      }
      if (line.isOneOf(i, ";|:|\"|which|who")) {
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
      if (line.isOneOf(
          i,
          ";|.|\"|but|law|laws|sanctions|embargo|curfew|treaty|ban|tariffs|rules|budget|decree|resolution|until|before|when|once")) {
        return null;
      }
      boolean takes = Like.of(TAKES).is(line.norm(i));
      int effect = line.is(i + 1, "into") ? i + 2 : i + 1;
      if (takes && line.isOneOf(effect, "effect|force")) {
        return new Stage(ahead(line, i), effect + 1, Action.STARTED);
      }
    }
    return null;
  }

  /** Where "was due to", "is set to" begins before the verb. */
  private static int ahead(Line line, int verb) {
    int i = verb;
    while (line.isOneOf(i - 1, "to|due|set|scheduled|expected|supposed|will|would")) {
      i--;
    }
    return i;
  }

  /** "the truce followed ten hours of talks", "came after two days of mediation": how it came. */
  static @Nullable Stage settled(Line line, int to) {
    boolean deal = line.isOneOf(to, "deal|agreement|accord|pact");
    int verb = deal ? to + 1 : to;
    int behind =
        line.isOneOf(verb, "followed|follows|capped|crowned")
            ? verb + 1
            : line.isOneOf(verb, "came|comes|emerged|emerges|resulted")
                    && line.isOneOf(verb + 1, "after|following|from|out|of")
                ? verb + 2
                : -1;
    for (int i = behind; behind > 0 && i < Math.min(line.size(), behind + OPENING); i++) {
      if (line.isOneOf(i, "talks|negotiations|mediation|diplomacy|consultations|bargaining")) {
        return new Stage(to, behind, Action.AGREED);
      }
      if (line.isMark(i) || line.isOneOf(i, "failed|inconclusive|fruitless|collapsed")) {
        return null;
      }
    }
    return null;
  }

  /** "there would be no truce until the hostages are freed": refused. */
  static @Nullable Stage none(Line line, int from, int to) {
    int no = from - 1;
    while (no > from - SPLIT && !line.is(no, "no")) {
      no--;
    }
    boolean ahead =
        line.is(no, "no")
            && line.is(no - 1, "be")
            && Like.of("will|would|can|could|'ll|shall").is(line.norm(no - 2));
    boolean flat = // "There will be no truce"
        to >= line.size() || line.isOneOf(to, ".|,|\"|with");
    if (ahead && flat && Like.of("will|'ll|shall|can").is(line.norm(no - 2))) {
      return new Stage(no, from, Action.REJECTED);
    }
    for (int i = to; ahead && i < Math.min(line.size(), to + OPENING); i++) {
      boolean condition =
          line.isOneOf(i, "until|till|unless|without|before|while")
              || line.is(i, "long") && line.is(i - 1, "as");
      if (condition) {
        return new Stage(no, from, Action.REJECTED);
      }
      if (line.isOneOf(i, ";|.")) {
        return null;
      }
    }
    return null;
  }

  /** "the truce, brokered by Kenya,": that it was agreed, where no more is said of it. */
  static @Nullable Stage brokered(Line line, int to) {
    boolean deal = line.isOneOf(to, "deal|agreement|accord|pact");
    int comma = deal ? to + 1 : to;
    comma = line.is(comma, ",") ? comma : comma - 1; // "under a truce mediated by Kenya"
    return line.isOneOf(comma + 1, "brokered|mediated|negotiated|sponsored|arranged")
            && line.isOneOf(comma + 2, "by|with|between")
            && !line.covered(comma + 3, Time.class)
        ? new Stage(comma + 1, comma + 2, Action.AGREED)
        : null;
  }
}
