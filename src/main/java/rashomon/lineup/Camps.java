package rashomon.lineup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.episode.Sides;
import rashomon.mention.PartyName;

/**
 * Which side a party stands on in an episode: "the regime" is the one government that the accounts
 * name.
 */
final class Camps {

  private static final String GOVERNMENT = "side:government";

  private final String government;

  private Camps(String government) {
    this.government = government;
  }

  static Camps of(List<Account> accounts) {
    Map<String, Integer> named = new TreeMap<>();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        Sides.of(claim).map(Sides::key).forEach(key -> named.merge(key, 1, Integer::sum));
      }
    }
    named.keySet().removeIf(key -> !key.endsWith("-government"));
    return new Camps(
        named.entrySet().stream()
            .max(Comparator.comparingInt(e -> e.getValue()))
            .map(Map.Entry::getKey)
            .orElse(GOVERNMENT));
  }

  String key(PartyName party) {
    String key = Sides.key(party);
    return key.equals(GOVERNMENT) ? government : key;
  }

  boolean isSame(PartyName one, PartyName other) {
    return key(one).equals(key(other));
  }

  /** Sides as one value, each under the name that is first in the alphabet. */
  Named named(List<PartyName> parties) {
    Map<String, String> names = new HashMap<>();
    for (PartyName party : parties) {
      names.merge(key(party), party.name(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    Set<String> words = new TreeSet<>(names.values());
    return new Named(String.join(" and ", words), names.keySet());
  }
}
