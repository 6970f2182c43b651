package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Demonym;
import rashomon.mention.DescribedParty;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;

/**
 * Whose "its forces" are, and who "denied carrying out the attack": the party, or the state, that
 * speaks in the sentence.
 */
public final class OwnForces {

  private static final int REACH = 4;

  private OwnForces() {}

  /** "its troops": the owner's; other names, and forces with a name of their own, as they are. */
  static PartyName of(Line line, Mention<PartyName> party) {
    boolean its =
        line.isOneOf(party.from(), "its|their|our")
            || line.isOneOf(party.from() - 1, "its|their|our");
    PartyName owner = its && !line.isName(party.to() - 1) ? speaking(line, party.from()) : null;
    return owner == null ? party.meaning() : owner;
  }

  /** "The army denied involvement in": the deed that it denies is its own; else null. */
  public static @Nullable PartyName denier(Line line, int cue) {
    for (int i = cue + 1; i <= cue + REACH; i++) {
      if (line.isOneOf(i, "carrying|responsibility|involvement|involved|behind|role|part")) {
        return speaking(line, cue);
      }
    }
    return null;
  }

  /** The party named last before the token; else the state by its name or by its people's. */
  private static @Nullable PartyName speaking(Line line, int to) {
    Mention<PartyName> party = DescribedParty.of(line, line.last(to, PartyName.class));
    Mention<Demonym> people = line.last(to, Demonym.class);
    Mention<SourceName> government =
        line.last(to, SourceName.class, s -> s.rule().equals("source.government"));
    Mention<PlaceName> state =
        line.last(
            to,
            PlaceName.class,
            p -> p.meaning().type().equals("country") && line.is(p.to(), "'s"));
    if (party != null) {
      return party.meaning();
    }
    String name =
        government != null
            ? government.meaning().key()
            : people != null
                ? people.meaning().country().name()
                : state != null ? state.meaning().name() : null;
    return name == null ? null : new PartyName(name, null, false);
  }
}
