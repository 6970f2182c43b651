package rashomon.lineup;

import java.util.ArrayList;
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
import rashomon.text.Folding;

/**
 * A party by which episodes are looked for, under any of its names: NDF, National Defence Forces;
 * "the Armenian army" under any name of that army. A country stands for its army, its police and
 * its government.
 *
 * @param keys the names to compare by, as given and as the table has it
 * @param country the country whose forces they are, or null
 * @param kinds which of its forces
 */
public record SoughtParty(
    String words, List<String> keys, @Nullable Country country, Set<String> kinds)
    implements Sought {

  /** The kinds of party that are a state's own. */
  private static final Set<String> STATE =
      Set.of("state", "government", "army", "airforce", "police", "security", "intelligence");

  /** Words for an army behind the name of its country. */
  private static final Set<String> ARMY =
      Set.of("army", "military", "forces", "armed forces", "troops", "soldiers");

  public SoughtParty {
    keys = List.copyOf(keys);
    kinds = Set.copyOf(kinds);
  }

  public static SoughtParty of(String words, Parties parties) {
    List<String> keys = new ArrayList<>(List.of(words));
    Party party = parties.names().get(words);
    if (party != null) {
      keys.add(party.name());
    }
    Country country = States.of(words);
    if (country != null) {
      return new SoughtParty(words, keys, country, STATE);
    }
    for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
      String force = Folding.fold(words.substring(at + 1));
      Country owner = States.of(words.substring(0, at));
      if (owner != null) {
        return new SoughtParty(words, keys, owner, Set.of(ARMY.contains(force) ? "army" : force));
      }
    }
    return new SoughtParty(words, keys, null, Set.of());
  }

  @Override
  public boolean isKnown() {
    return keys.size() > 1 || country != null;
  }

  @Override
  public boolean isIn(Episode episode) {
    return Sought.news(episode).flatMap(claim -> Sides.of(claim)).anyMatch(this::is);
  }

  private boolean is(PartyName name) {
    return isNamed(name.name()) || isNamed(name.key()) || isOfCountry(name.party());
  }

  private boolean isNamed(String name) {
    String sound = Spelling.key(name);
    return keys.stream().map(Spelling::key).anyMatch(sound::equals);
  }

  private boolean isOfCountry(@Nullable Party other) {
    return country != null
        && other != null
        && kinds.contains(other.kind())
        && other.countries().contains(country.iso());
  }

  @Override
  public List<String> names(Episode episode) {
    return episode.parties();
  }
}
