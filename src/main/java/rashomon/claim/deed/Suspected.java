package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;

/**
 * To whom those who did it are thought to belong: "gunmen believed to be from the ADF", "attackers
 * suspected to be members of the ELN". That leaves the deed stated (gold/GUIDE, "Decisions").
 */
public final class Suspected {

  /** So many words may stand between "to be" and the name: "militants of the". */
  private static final int WITHIN = 5;

  private Suspected() {}

  /** The party that a doer known by the deed alone is thought to be of; else the doer himself. */
  public static @Nullable PartyName of(Line line, @Nullable PartyName by) {
    boolean nobody = by != null && UnnamedDoers.isNobody(by);
    for (int i = 2; nobody && i < line.size() - 1; i++) {
      boolean thought =
          line.is(i, "to")
              && line.is(i + 1, "be")
              && line.isOneOf(i - 1, "suspected|believed|thought|believe|suspect");
      Mention<PartyName> party = thought ? party(line, i + 2) : null;
      if (party != null) {
        return party.meaning();
      }
    }
    return by;
  }

  private static @Nullable Mention<PartyName> party(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + WITHIN); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null && party.from() >= from && !UnnamedDoers.isNobody(party.meaning())) {
        return party;
      }
      if (line.isMark(i)) {
        return null;
      }
    }
    return null;
  }
}
