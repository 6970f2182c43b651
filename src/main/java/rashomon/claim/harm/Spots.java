package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.place.NamedBy;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;

/**
 * The places of several groups that one verb harms: "killed a man in X and two women in Y", "a man
 * in X and a woman in Y were killed".
 */
final class Spots {

  /** So far behind its group a place may begin: "two women in the eastern town of X". */
  private static final int WITHIN = 9;

  private final Line line;
  private final List<Patient> groups;
  private final int verb;

  /**
   * @param groups all that the verb harms, in order of the text
   * @param verb its first token
   */
  Spots(Line line, List<Patient> groups, int verb) {
    this.line = line;
    this.groups = groups.stream().filter(group -> group.whole() == null).toList();
    this.verb = verb;
  }

  /** The place of one of the groups or of its parts; null where the groups have none apart. */
  @Nullable PlaceName of(Patient patient) {
    boolean apart = false;
    for (int n = 0; n + 1 < groups.size(); n++) {
      apart |= place(groups.get(n)) != null && place(groups.get(n + 1)) != null;
    }
    return apart ? place(whole(patient)) : null;
  }

  private Patient whole(Patient patient) {
    Mention<?> whole = patient.whole();
    return groups.stream().filter(g -> g.people().equals(whole)).findFirst().orElse(patient);
  }

  /** The first place behind the group, before the next one and the verb. */
  private @Nullable PlaceName place(Patient group) {
    int from = group.people().to();
    int to = Math.min(line.size(), verb > from ? verb : line.size());
    for (Patient other : groups) {
      int next = other.people().from();
      to = next >= from ? Math.min(to, next) : to;
    }
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      boolean near = place.from() >= from && place.to() <= to && place.from() - from <= WITHIN;
      if (near && NamedBy.isLocative(line, place)) {
        return place.meaning();
      }
    }
    return null;
  }
}
