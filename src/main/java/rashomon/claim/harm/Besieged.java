package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;

/**
 * Whom a siege is laid to: "a siege on the regime forces in the camp", "besieged the garrison's
 * troops", "a siege of the districts held by the rebels".
 */
public final class Besieged {

  private static final int REACH = 10;

  private Besieged() {}

  /** The party behind the words of the siege that is its object, or null. */
  public static @Nullable PartyName of(Line line, int to, @Nullable PartyName by) {
    for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
      if (line.isOneOf(i, ".|;|,|which|that|who|after|since|while")) {
        return null;
      }
      Mention<PartyName> party = line.at(i, PartyName.class);
      boolean other = party != null && (by == null || !by.key().equals(party.meaning().key()));
      if (other && party.from() == i && isObject(line, to, i)) {
        return party.rule().equals("party.deed") ? null : party.meaning();
      }
    }
    return null;
  }

  /** Behind the siege itself, behind "on", or as who holds what is besieged. */
  private static boolean isObject(Line line, int to, int party) {
    int i = party - 1;
    while (i >= to && (line.is(i, WordClass.ARTICLE) || line.is(i, WordClass.DESCRIBING))) {
      i--;
    }
    boolean held = line.is(i, "by") && line.isOneOf(i - 1, "held|controlled|run");
    return i < to || held || line.isOneOf(i, "on|of");
  }
}
