package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;

/**
 * Finds who is blamed for a deed: "rebels accused the army of killing nine", "blamed the militia
 * for the deaths of four", "laid the killing to the army". That is not who speaks.
 */
public final class Accusations {

  /** So many words may stand between "of" and the deed: "of the deliberate killing". */
  private static final int DESCRIBED = 4;

  /** So far before "of" the accusing verb may stand. */
  private static final int REACH = 14;

  private Accusations() {}

  /** The party to which the words lay the deed at the token, or null where they accuse nobody. */
  public static @Nullable PartyName accused(Line line, int deed) {
    int of = joint(line, deed);
    int verb = of < 0 ? -1 : verb(line, of);
    if (verb < 0) {
      return null;
    }
    boolean passive = line.is(verb - 1, WordClass.BE) || line.is(verb, "responsible");
    return passive ? before(line, verb) : between(line, verb + 1, of);
  }

  /** The "of" or "for" that leads to the deed; -1 for none. */
  private static int joint(Line line, int deed) {
    for (int i = deed - 1; i >= Math.max(1, deed - DESCRIBED); i--) {
      if (line.isOneOf(i, "of|for")) {
        return i;
      }
      if (line.isMark(i) || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)) {
        return -1;
      }
    }
    return -1;
  }

  private static int verb(Line line, int of) {
    for (int i = of - 1; i >= Math.max(0, of - REACH); i--) {
      if (line.isOneOf(i, "accused|accuses|accusing|blamed|blames|blaming|responsible")) {
        return i;
      }
      if (line.isOneOf(i, ";|:|\"")) {
        return -1;
      }
    }
    return -1;
  }

  /** "was accused by the UN of killing": who stands before the verb, behind no "by". */
  private static @Nullable PartyName before(Line line, int verb) {
    PartyName last = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      last = party.to() <= verb ? party.meaning() : last;
    }
    return last;
  }

  private static @Nullable PartyName between(Line line, int from, int to) {
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      if (party.from() >= from && party.to() <= to) {
        return party.meaning();
      }
    }
    return null;
  }
}
