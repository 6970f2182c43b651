package rashomon.lineup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Episode;
import rashomon.episode.Sides;
import rashomon.episode.Spelling;
import rashomon.episode.States;
import rashomon.knowledge.Country;
import rashomon.knowledge.Parties;
import rashomon.knowledge.Party;
import rashomon.mention.PartyName;

/**
 * A party by which episodes are looked for, under any of its names: NDF, National Defence Forces; a
 * country stands for its army, its police and its government.
 *
 * @param party the table's entry, or null
 * @param country the country of that name, or null
 */
public record SoughtParty(String words, @Nullable Party party, @Nullable Country country)
    implements Sought {

  /** The kinds of party that are a state's own. */
  private static final Set<String> STATE =
      Set.of("state", "government", "army", "airforce", "police", "security", "intelligence");

  public static SoughtParty of(String words, Parties parties) {
    return new SoughtParty(words, parties.names().get(words), States.of(words));
  }

  @Override
  public boolean isKnown() {
    return party != null || country != null;
  }

  @Override
  public boolean isIn(Episode episode) {
    return Sought.news(episode).flatMap(claim -> Sides.of(claim)).anyMatch(this::is);
  }

  private boolean is(PartyName name) {
    return isNamed(name.name()) || isNamed(name.key()) || isOfCountry(name.party());
  }

  private boolean isNamed(String name) {
    String key = Spelling.key(name);
    return key.equals(Spelling.key(words))
        || party != null && key.equals(Spelling.key(party.name()));
  }

  private boolean isOfCountry(@Nullable Party other) {
    return country != null
        && other != null
        && STATE.contains(other.kind())
        && other.countries().contains(country.iso());
  }

  @Override
  public List<String> names(Episode episode) {
    return episode.parties();
  }
}
