package rashomon.episode;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which flare-ups have each feature ("killed 12 ...", a place, a rare name), and which each home.
 */
final class FeatureIndex {

  private final Map<String, Set<Cluster>> byFeature = new HashMap<>();
  private final Map<String, Set<Cluster>> byHome = new HashMap<>();

  void add(Cluster cluster) {
    Days days = cluster.days();
    if (days != null) {
      PartialDates.of(days).forEach(cluster.features()::putIfAbsent);
    }
    for (String feature : cluster.features().keySet()) {
      byFeature.computeIfAbsent(feature, k -> new LinkedHashSet<>()).add(cluster);
    }
    for (String place : cluster.home()) {
      byHome.computeIfAbsent(place, k -> new LinkedHashSet<>()).add(cluster);
    }
  }

  void remove(Cluster cluster) {
    cluster.features().keySet().forEach(feature -> remove(byFeature, feature, cluster));
    cluster.home().forEach(place -> remove(byHome, place, cluster));
  }

  private static void remove(Map<String, Set<Cluster>> index, String key, Cluster cluster) {
    Set<Cluster> all = index.get(key);
    if (all != null) {
      all.remove(cluster);
    }
  }

  Set<Cluster> having(String feature) {
    return byFeature.getOrDefault(feature, Set.of());
  }

  /** Those that are told of the place, by its key. */
  Set<Cluster> at(String place) {
    return byHome.getOrDefault(place, Set.of());
  }
}
