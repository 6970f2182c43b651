package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * A clause without a subject that opens the sentence has that of the clause behind it: "After
 * taking X, the rebels burnt it", "Having killed nine, the gunmen left".
 */
public final class Openings {

  /** So many tokens may lead up to the verb: "Only two days after". */
  private static final int LEAD = 6;

  private static final OneOf LEADS =
      OneOf.of(
          "after|before|by|while|upon|on|since|having|being|been|just|only|shortly|soon|days|hours"
              + "|weeks|months|minutes|moments|day|week|month|year|years|and");

  private Openings() {}

  /** The side that the opening clause of the verb group tells of, or null. */
  public static @Nullable PartyName subject(Line line, int verb) {
    Mention<PartyName> side = opens(line, verb) ? main(line, verb) : null;
    return side == null ? null : side.meaning();
  }

  /** Where that side stands; -1 where the clause opens no sentence. */
  public static int side(Line line, int verb) {
    Mention<PartyName> side = opens(line, verb) ? main(line, verb) : null;
    return side == null ? -1 : side.from();
  }

  /** Whether nothing but words that lead up to it stands before the verb. */
  public static boolean opens(Line line, int verb) {
    boolean led = line.is(verb, "having") || line.is(verb, "being");
    for (int i = verb - 1; i >= 0; i--) {
      boolean leads = LEADS.has(line.norm(i)) || line.covered(i, Time.class) || isNumber(line, i);
      if (!leads && !line.is(i, WordClass.ADVERB) || verb - i > LEAD) {
        return false;
      }
      led |= !line.is(i, WordClass.ADVERB) && LEADS.has(line.norm(i));
    }
    return led;
  }

  private static boolean isNumber(Line line, int i) {
    return line.isOneOf(i, "a|an|one|two|three|four|five|several|some");
  }

  /** Of "..., the rebels burnt it" the rebels: the side with a verb right behind a comma. */
  private static @Nullable Mention<PartyName> main(Line line, int verb) {
    for (int i = verb; i < line.size() && !line.isOneOf(i, ";|.|\""); i++) {
      int at = line.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
      at += line.is(at, WordClass.DESCRIBING) && !line.covered(at, PartyName.class) ? 1 : 0;
      Mention<PartyName> side = line.is(i, ",") ? line.at(at, PartyName.class) : null;
      if (side != null && side.from() >= i + 1 && acts(line, side.to())) {
        return side;
      }
    }
    return null;
  }

  private static boolean acts(Line line, int to) {
    int i = to;
    while (line.is(i, WordClass.ADVERB) || line.norm(i).endsWith("ly")) {
      i++;
    }
    return line.is(i, WordClass.VERB)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.BE)
        || line.is(i, WordClass.MODAL)
        || Like.of(".*ed|left|burnt|fled|hung|took|fell|cut|set|shot|shut|hit|put|split")
                .is(line.norm(i))
            && !line.isName(i);
  }
}
