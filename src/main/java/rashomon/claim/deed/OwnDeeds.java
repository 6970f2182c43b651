package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.States;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;

/**
 * Deeds and weapons that name their doer by a pronoun or a clause of their own: "the coalition
 * admitted the deaths of nine in its strikes", "were hit by a rocket that rebels fired"; and those
 * of a state, "in Rwanda's shelling of X".
 */
final class OwnDeeds {

  /** So far behind the preposition the deed may stand. */
  private static final int REACH = 3;

  private OwnDeeds() {}

  /** Whose deed it was, read from the token behind "in" or "by"; null where it does not say. */
  static @Nullable PartyName doer(Line line, int from) {
    PartyName state = States.owner(line, from);
    if (state != null) {
      return state;
    }
    boolean its = line.isOneOf(from, "its|their");
    for (int i = from + 1; i <= from + REACH; i++) {
      if (line.is(i, WordClass.ATTACK) || line.is(i, WordClass.WEAPON)) {
        return its ? DoerSubjects.first(line, from) : firedBy(line, i + 1);
      }
    }
    return null;
  }

  /** "that rebels fired", "which the army dropped". */
  private static @Nullable PartyName firedBy(Line line, int that) {
    Mention<PartyName> party =
        line.isOneOf(that, "that|which") ? Doers.party(line, that + 1) : null;
    return party != null && line.is(party.to(), WordClass.COMMITTED) ? party.meaning() : null;
  }
}
