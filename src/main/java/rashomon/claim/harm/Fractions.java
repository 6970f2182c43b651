package rashomon.claim.harm;

import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;

/** "half of the 600 villagers fled", "most of its 90 men": so many there were, fewer it befell. */
final class Fractions {

  private static final String SHARE =
      "half|third|thirds|quarter|quarters|fifth|most|majority|percent";

  /** So far before the number the "of" may stand: "of the", "of its estimated". */
  private static final int OF = 3;

  private Fractions() {}

  /** They; without the number of all of them where only a share is meant. */
  static People of(Line line, Mention<People> group, People told) {
    return told.quantity() != null && isShare(line, group) ? told.uncounted() : told;
  }

  private static boolean isShare(Line line, Mention<People> group) {
    for (int i = group.from(); i >= Math.max(1, group.from() - OF); i--) {
      if (line.is(i, "of")) {
        return line.isOneOf(i - 1, SHARE);
      }
      if (i < group.from() && !line.isOneOf(i, "the|its|their|these|those|his|our")) {
        return false; // "as part of the deal 300 people left"
      }
    }
    return false;
  }
}
