package rashomon.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import rashomon.mention.PartyName;

/**
 * Dated accounts gathered into flare-ups: blocks by place, then one sweep over the days of each
 * block; accounts are never compared with all others.
 */
final class Flareups {

  /** More quiet days than this between two accounts end a flare-up. */
  static final int QUIET = 2;

  /** A cosine from which on two articles of one place and day are of one event. */
  private static final double ALIKE = 0.12;

  private static final Comparator<Profile> BY_DAY =
      Comparator.<Profile, LocalDate>comparing(p -> days(p).first())
          .thenComparing(p -> days(p).last())
          .thenComparing(Profile::file);

  private final Joined joined = new Joined();

  private final Camps camps;

  private Flareups(Camps camps) {
    this.camps = camps;
  }

  /**
   * Flare-ups of accounts that share a place, by {@link Profile#home}.
   *
   * @param together files that are known to be of one flare-up, by its name
   */
  static Collection<Cluster> byPlace(
      List<Profile> dated, Camps camps, Map<String, String> together) {
    Flareups flareups = new Flareups(camps);
    Collection<Cluster> clusters = flareups.gather(dated, Profile::home);
    if (together.isEmpty()) {
      return clusters;
    }
    flareups.gather(clusters, together);
    return flareups.clusters(dated);
  }

  /** Joins those known to be of one flare-up to its largest, where they are near or stand alone. */
  private void gather(Collection<Cluster> clusters, Map<String, String> together) {
    Map<String, Cluster> largest = new HashMap<>();
    List<Cluster> bySize =
        clusters.stream().sorted(Comparator.comparingInt(c -> -c.profiles().size())).toList();
    for (Cluster cluster : bySize) {
      String group = together.get(cluster.profiles().get(0).file());
      Cluster main = group == null ? null : largest.putIfAbsent(group, cluster);
      boolean near = main != null && days(main).gap(days(cluster)) <= QUIET;
      if (main != null && (near || cluster.profiles().size() == 1)) {
        join(main, cluster.profiles().get(0));
      }
    }
  }

  /** Flare-ups of accounts that name no town, by the two sides or countries that they name. */
  static Collection<Cluster> bySides(List<Profile> dated, Camps camps) {
    return new Flareups(camps).gather(dated, Flareups::pairs);
  }

  private static Set<String> pairs(Profile profile) {
    Set<String> sides = new TreeSet<>(profile.parties());
    profile.lands().forEach(land -> sides.add("land of " + land));
    Set<String> pairs = new TreeSet<>();
    for (String one : sides) {
      for (String other : sides) {
        if (one.compareTo(other) < 0) {
          pairs.add(one + " and " + other);
        }
      }
    }
    return pairs;
  }

  private Collection<Cluster> gather(List<Profile> dated, Function<Profile, Set<String>> keys) {
    Map<String, List<Profile>> blocks = new TreeMap<>();
    for (Profile profile : dated) {
      keys.apply(profile)
          .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(profile));
    }
    blocks.values().forEach(this::sweep);
    return clusters(dated);
  }

  /** Joins each account to the open flare-up of the block that shares its days and sides. */
  private void sweep(List<Profile> block) {
    List<Cluster> open = new ArrayList<>();
    for (Profile profile : block.stream().sorted(BY_DAY).toList()) {
      open.removeIf(c -> days(c).last().plusDays(QUIET).isBefore(days(profile).first()));
      Optional<Cluster> match =
          open.stream()
              .filter(c -> meets(profile, c))
              .max(Comparator.comparingLong(c -> shared(c, profile)));
      match.ifPresentOrElse(c -> join(c, profile), () -> open.add(new Cluster()));
      match.orElseGet(() -> open.get(open.size() - 1)).add(profile, "");
    }
  }

  /** Whether they share a side, or one of the two names none, or they read much alike. */
  private boolean meets(Profile profile, Cluster cluster) {
    return profile.parties().isEmpty()
        || cluster.parties().isEmpty()
        || shared(cluster, profile) > 0
        || mentions(profile, cluster.parties())
        || cluster.profiles().stream().anyMatch(p -> mentions(p, profile.parties()))
        || profile.words().likeness(cluster.words()) >= ALIKE;
  }

  /** Whether it names one of the sides, if only once. */
  private boolean mentions(Profile profile, Set<String> sides) {
    return profile.account().mentions().of(PartyName.class).stream()
        .map(m -> camps.key(m.meaning()))
        .anyMatch(p -> Camps.isKnown(p) && camps.isAmong(p, sides));
  }

  private long shared(Cluster cluster, Profile profile) {
    return profile.parties().stream().filter(p -> camps.isAmong(p, cluster.parties())).count();
  }

  private void join(Cluster cluster, Profile other) {
    joined.join(cluster.profiles().get(0).file(), other.file());
  }

  private Collection<Cluster> clusters(List<Profile> dated) {
    Map<String, Cluster> clusters = new TreeMap<>();
    for (Profile profile : dated) {
      clusters.computeIfAbsent(joined.root(profile.file()), k -> new Cluster()).add(profile, "");
    }
    return clusters.values();
  }

  private static Days days(Profile profile) {
    return Objects.requireNonNull(profile.open());
  }

  private static Days days(Cluster cluster) {
    return Objects.requireNonNull(cluster.open());
  }
}
