package rashomon.claim.harm;

import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;

/** Flight from what no side did: "the quake left 900 homeless", "evacuated after a gas leak". */
final class Disasters {

  private static final String WAR =
      "war|fighting|clashes|battle|battles|shelling|bombing|offensive|violence|conflict|militants|ceasefire|truce";

  private Disasters() {}

  /** Whether the sentence tells of a disaster and of no fighting. */
  static boolean tells(Line line) {
    boolean disaster = false;
    for (int i = 0; i < line.size(); i++) {
      boolean war =
          line.isOneOf(i, WAR) || line.covered(i, PartyName.class) || line.is(i, WordClass.ATTACK);
      if (war) {
        return false;
      }
      disaster |= line.is(i, WordClass.DISASTER) && !line.is(i + 1, "of");
    }
    return disaster;
  }
}
