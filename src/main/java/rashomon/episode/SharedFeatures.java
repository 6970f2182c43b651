package rashomon.episode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What two groups of accounts have in common, and how much it tells. */
final class SharedFeatures {

  /** So much of the evidence from marks, and no more from names than this. */
  private static final double TELLING = 0.5;

  private static final double NAMES = 0.4;

  /** A place is rare that no more flare-ups have. */
  private static final int RARE = 2;

  /** So many features are named as the reason. */
  private static final int NAMED = 4;

  private final Set<String> shared;
  private final Map<String, Integer> having;

  /**
   * @param having how many of all that the accounts may tell of have each feature: what many have
   *     tells little
   */
  SharedFeatures(Cluster joining, Cluster cluster, Map<String, Integer> having) {
    shared = shared(joining, cluster);
    this.having = having;
  }

  /** How many of the candidates have each feature of the accounts, counted once for all of them. */
  static Map<String, Integer> counts(Cluster joining, Set<Cluster> candidates) {
    Map<String, Integer> having = new HashMap<>();
    for (String feature : joining.features().keySet()) {
      for (Cluster candidate : candidates) {
        having.merge(feature, candidate.features().containsKey(feature) ? 1 : 0, Integer::sum);
      }
    }
    return having;
  }

  private int count(String feature) {
    return Math.max(1, having.getOrDefault(feature, 0));
  }

  private static Set<String> shared(Cluster joining, Cluster cluster) {
    Set<String> shared = new TreeSet<>(joining.features().keySet());
    shared.retainAll(cluster.features().keySet());
    return shared;
  }

  /** Marks, places and names together; nothing without a telling mark. */
  double evidence() {
    double marks = 0;
    double places = 0;
    double names = 0;
    for (String feature : shared) {
      double weight = Evidence.weight(feature) / count(feature);
      if (Evidence.isMark(feature)) {
        marks += weight;
      } else if (feature.startsWith(Profile.PLACE)) {
        places += weight;
      } else {
        names += weight;
      }
    }
    return marks < TELLING ? 0 : marks + places + Math.min(NAMES, names);
  }

  /** What speaks for it apart from names and from places that many have. */
  double specific() {
    double specific = 0;
    for (String feature : shared) {
      double weight = Evidence.weight(feature);
      boolean rare = feature.startsWith(Profile.PLACE) && count(feature) <= RARE;
      boolean telling = Evidence.isMark(feature) && weight >= TELLING;
      specific += rare || telling ? weight / count(feature) : 0;
    }
    return specific;
  }

  /** "no day of its own; it shares with the others: ...", the most telling first. */
  static String why(Cluster joining, Cluster cluster) {
    Map<String, String> words = joining.features();
    String most =
        shared(joining, cluster).stream()
            .sorted(Comparator.comparingDouble((String f) -> -Evidence.weight(f)))
            .map(f -> words.getOrDefault(f, f))
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    String days = joining.days() == null ? "no day of its own" : Naming.days(joining.days());
    return days + "; it shares with the others: " + most;
  }
}
