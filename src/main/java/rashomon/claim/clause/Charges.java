package rashomon.claim.clause;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * What somebody is held for: "a man suspected of killing two", "charged with murdering a nurse".
 * The deed is laid to him, not to those who hold him, and its victims are not those that are held.
 */
public final class Charges {

  private static final OneOf CHARGED =
      OneOf.of(
          "suspected|accused|charged|convicted|wanted|sentenced|jailed|sought|acquitted|guilty|tried"
              + "|indicted|imprisoned|arrested|detained|questioned");

  /** So far before the deed the word may stand that lays it to him: "charged a man with". */
  private static final int WITHIN = 5;

  private Charges() {}

  /**
   * Where the charge begins whose victims begin at the token, or -1: "accused of killing [two]".
   */
  public static int before(Line line, int victims) {
    int deed = victims - 1;
    boolean act = line.norm(deed).endsWith("ing") || line.isOneOf(deed, "of");
    for (int i = deed; act && i > Math.max(0, deed - WITHIN); i--) {
      if (isJoint(line, i) && CHARGED.has(line.norm(i - 1)) && !line.is(i - 2, WordClass.BE)) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Whether the deed at the token is what somebody is held for. */
  public static boolean is(Line line, int deed) {
    return word(line, deed) >= 0;
  }

  /** The party that is charged, where the words name one: "militants suspected of killing". */
  public static @Nullable PartyName charged(Line line, int deed) {
    int word = word(line, deed);
    int who = word == deed - 2 ? word - 1 : -1; // not "police charged a man with killing"
    while (line.is(who, WordClass.BE)
        || line.is(who, WordClass.HAVE)
        || line.is(who, WordClass.RELATIVE)) {
      who--;
    }
    Mention<PartyName> party = who < 0 ? null : line.at(who, PartyName.class);
    return party != null && party.to() == who + 1 ? party.meaning() : null;
  }

  private static int word(Line line, int deed) {
    int joint = deed - 1;
    if (!line.norm(deed).endsWith("ing") || !isJoint(line, joint)) {
      return -1;
    }
    for (int i = joint - 1; i >= Math.max(0, joint - WITHIN); i--) {
      if (CHARGED.has(line.norm(i))) {
        return i;
      }
      boolean object = line.covered(i, People.class) && line.is(joint, "with");
      if (!object && !line.is(i, WordClass.ARTICLE)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isJoint(Line line, int i) {
    return line.isOneOf(i, "of|with|for|over");
  }
}
