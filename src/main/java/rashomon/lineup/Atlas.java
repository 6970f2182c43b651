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
import rashomon.text.Like;

/**
 * Which town each spot lies in, learnt from all accounts of an episode: one account that says "the
 * al-Tai neighbourhood of Qamishli" tells it for those that only say "Tay", and for those where
 * "Tai" was taken for a town of that name elsewhere.
 */
final class Atlas {

  /** "an airbase", and "a university". */
  private static final Like VOWEL = Like.of("(?!uni|one)[aeiou].*");

  /** "two checkpoints", "most of the town": as they are. */
  private static final Like COUNTED =
      Like.of("(a|an|the|some|many|several|most|half|parts?|two|three|four|five|six|\\d+) .*");

  /** Between the key of a place without a name and the file that tells of it. */
  private static final String OF = " of ";

  private final Map<String, Map<String, Integer>> above = new TreeMap<>();
  private final Map<String, Map<String, Integer>> names = new TreeMap<>();
  private final Map<String, Integer> towns = new TreeMap<>();
  private final Set<String> countries = new TreeSet<>();

  private Atlas() {}

  static Atlas of(List<Account> accounts) {
    Atlas atlas = new Atlas();
    Set<String> spots = new TreeSet<>();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        if (claim.where() != null && claim.scope() == Scope.MAIN) {
          atlas.add(claim.where(), spots);
        }
      }
    }
    atlas.towns.keySet().removeAll(spots);
    return atlas;
  }

  private void add(Where where, Set<String> spots) {
    String key = Spelling.key(where.place());
    Locality locality = Locality.of(where);
    name(key, where.name());
    if (locality == Locality.COUNTRY) {
      countries.add(key);
    } else if (locality != Locality.SPOT && locality != Locality.BORDER && isNamed(where.name())) {
      towns.merge(key, 1, Integer::sum);
    } else if (!where.place().type().isEmpty()) {
      spots.add(key);
    }
    if (locality == Locality.SPOT) {
      for (String wider : where.within()) {
        name(Spelling.key(wider), wider);
        above
            .computeIfAbsent(key, k -> new TreeMap<>())
            .merge(Spelling.key(wider), 1, Integer::sum);
      }
    }
  }

  private void name(String key, String name) {
    names.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
  }

  /** The town of the place; a country is its own; null for a spot in a town unknown. */
  @Nullable String town(Where where) {
    String key = Spelling.key(where.place());
    if (countries.contains(key) && Locality.of(where) == Locality.COUNTRY) {
      return key;
    }
    for (int i = 0; i < 4; i++) {
      if (towns.containsKey(key)) {
        return key;
      }
      Map<String, Integer> wider = above.get(key);
      if (wider == null) {
        return mainTown();
      }
      key = favourite(wider);
    }
    return mainTown();
  }

  /** The town that by far most is told of; null where there is none. */
  private @Nullable String mainTown() {
    int all = towns.values().stream().mapToInt(Integer::intValue).sum();
    return towns.entrySet().stream()
        .filter(e -> 2 * e.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private String favourite(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> towns.containsKey(e.getKey()))
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

  /** The place's key; "a checkpoint" of one article is not known to be another's. */
  static String key(Testimony t, Where where) {
    String key = Spelling.key(where.place());
    return isNamed(where.name()) ? key : key + OF + t.file();
  }

  private static boolean isNamed(String name) {
    return name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** A place by its key, in the words that most use. */
  String name(String key) {
    int of = key.indexOf(OF);
    Map<String, Integer> counts = names.get(of < 0 ? key : key.substring(0, of));
    String name = counts == null ? key : Naming.favourite(counts);
    boolean several = name.endsWith("s") || COUNTED.is(name);
    return of < 0 || several ? name : (VOWEL.is(name) ? "an " : "a ") + name;
  }

  boolean isCountry(String key) {
    return countries.contains(key);
  }
}
