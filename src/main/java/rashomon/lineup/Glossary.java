package rashomon.lineup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.episode.Camps;
import rashomon.episode.Naming;
import rashomon.episode.Sides;
import rashomon.episode.States;
import rashomon.mention.PartyName;

/** The one name by which each party goes in an episode: the one that most of its claims use. */
final class Glossary {

  private final Camps camps;
  private final Map<String, Map<String, Integer>> names = new TreeMap<>();

  private Glossary(Camps camps) {
    this.camps = camps;
  }

  static Glossary of(List<Account> accounts, Camps camps) {
    Glossary glossary = new Glossary(camps);
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        Stream.concat(Sides.of(claim), claim.brokers().stream()).forEach(glossary::count);
      }
    }
    return glossary;
  }

  private void count(PartyName party) {
    names
        .computeIfAbsent(camps.actor(party), k -> new TreeMap<>())
        .merge(party.name(), 1, Integer::sum);
  }

  /** The party under that name. */
  PartyName named(PartyName party) {
    Map<String, Integer> counts = names.get(camps.actor(party));
    return counts == null ? party : new PartyName(name(counts), party.party(), party.hedged());
  }

  /** A force under that name; people of a state stay "Syrian troops", "Kyrgyz". */
  PartyName force(PartyName party) {
    return camps.actor(party).equals(camps.key(party)) ? party : named(party);
  }

  /** A state goes by its own name, where anybody uses it, rather than by that of its forces. */
  private static String name(Map<String, Integer> counts) {
    return counts.keySet().stream()
        .filter(States::isName)
        .findFirst()
        .orElseGet(() -> Naming.favourite(counts));
  }
}
