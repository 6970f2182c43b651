package rashomon.lineup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.episode.Locality;
import rashomon.episode.Naming;
import rashomon.episode.Spelling;

/**
 * Which town each spot lies in, learnt from all accounts of an episode: one account that says
 * "al-Tai in Qamishli" tells it for those that only say "al-Tai".
 */
final class Atlas {

  private final Map<String, Map<String, Integer>> above = new TreeMap<>();
  private final Map<String, Map<String, Integer>> names = new TreeMap<>();
  private final Set<String> towns = new TreeSet<>();

  private Atlas() {}

  static Atlas of(List<Account> accounts) {
    Atlas atlas = new Atlas();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        if (claim.where() != null && claim.scope() == Scope.MAIN) {
          atlas.add(claim.where());
        }
      }
    }
    return atlas;
  }

  private void add(Where where) {
    String key = Spelling.key(where.place());
    name(key, where.name());
    if (Locality.of(where) == Locality.SPOT) {
      for (String wider : where.within()) {
        name(Spelling.key(wider), wider);
        above
            .computeIfAbsent(key, k -> new TreeMap<>())
            .merge(Spelling.key(wider), 1, Integer::sum);
      }
    } else if (Locality.of(where) != Locality.COUNTRY) {
      towns.add(key);
    }
  }

  private void name(String key, String name) {
    names.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
  }

  /** The towns and districts that anybody speaks of. */
  Set<String> towns() {
    return towns;
  }

  /** The town of the place; a country is its own; null for a spot in a town unknown. */
  @Nullable String town(Where where) {
    String key = Spelling.key(where.place());
    return Locality.of(where) == Locality.SPOT ? town(key) : key;
  }

  private @Nullable String town(String spot) {
    String town = spot;
    for (int i = 0; i < 4; i++) {
      if (towns.contains(town)) {
        return town;
      }
      Map<String, Integer> wider = above.get(town);
      if (wider == null) {
        return null;
      }
      town = favourite(wider);
    }
    return null;
  }

  private String favourite(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> towns.contains(e.getKey()))
                .thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The town that the account speaks of where it speaks of one only; else null. */
  @Nullable String onlyTown(Account account) {
    Set<String> own = new TreeSet<>();
    for (Claim claim : account.claims()) {
      String town = claim.where() == null ? null : town(claim.where());
      if (town != null && claim.scope() == Scope.MAIN) {
        own.add(town);
      }
    }
    return own.size() == 1 ? own.iterator().next() : null;
  }

  /** A place by its key, in words. */
  String name(String key) {
    Map<String, Integer> counts = names.get(key);
    return counts == null ? key : Naming.favourite(counts);
  }

  /** Whether the one place is a spot in the other. */
  boolean isWithin(Where spot, Where place) {
    String key = Spelling.key(place.place());
    return !Spelling.key(spot.place()).equals(key)
        && (above.getOrDefault(Spelling.key(spot.place()), Map.of()).containsKey(key)
            || key.equals(town(spot)));
  }
}
