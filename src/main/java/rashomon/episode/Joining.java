package rashomon.episode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins accounts without a day or a place to flare-ups by evidence: places and parties in common,
 * and figures, deeds or names that few others share (DESIGN section 4).
 */
final class Joining {

  /** So much evidence at least: a shared mark counts 1, a shared place 0.5, less where common. */
  private static final double ENOUGH = 1.5;

  /** So much where the days are known to be the same. */
  private static final double ENOUGH_ON_THE_DAY = 1.0;

  /** The best flare-up must lead the next by so much. */
  private static final double LEAD = 1.5;

  /** A mark that more flare-ups than this have finds nothing. */
  private static final int COMMON = 20;

  private final Camps camps;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Set<Cluster>> byFeature = new HashMap<>();
  private final Map<String, Set<Cluster>> byHome = new HashMap<>();

  Joining(Camps camps) {
    this.camps = camps;
  }

  void add(Cluster cluster) {
    clusters.add(cluster);
    index(cluster);
  }

  private void index(Cluster cluster) {
    for (String feature : cluster.features()) {
      byFeature.computeIfAbsent(feature, k -> new LinkedHashSet<>()).add(cluster);
    }
    for (String place : cluster.home()) {
      byHome.computeIfAbsent(place, k -> new LinkedHashSet<>()).add(cluster);
    }
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /**
   * Adds accounts to the flare-up that they plainly tell of.
   *
   * @return empty where they were added, else why none is plain
   */
  String join(Cluster joining) {
    Cluster best = null;
    double most = 0;
    double next = 0;
    for (Cluster cluster : candidates(joining)) {
      double score = score(joining, cluster);
      next = Math.max(next, Math.min(score, most));
      if (score > most) {
        most = score;
        best = cluster;
      }
    }
    if (best == null || most < (joining.days() == null ? ENOUGH : ENOUGH_ON_THE_DAY)) {
      return "nothing in it ties it to another account";
    }
    if (most < LEAD * next) {
      return "it could belong to more than one episode";
    }
    best.addAll(joining, why(joining, best));
    index(best);
    return "";
  }

  private Set<Cluster> candidates(Cluster joining) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    for (String place : joining.home()) {
      candidates.addAll(byHome.getOrDefault(place, Set.of()));
    }
    boolean placed = !joining.home().isEmpty();
    for (String feature : joining.features()) {
      Set<Cluster> sharing = byFeature.getOrDefault(feature, Set.of());
      boolean telling = !feature.startsWith(Profile.PLACE) && sharing.size() <= COMMON;
      candidates.addAll(telling ? sharing : Set.of());
    }
    candidates.removeIf(c -> !mayBe(joining, c) || !agrees(joining, c, placed));
    return candidates;
  }

  private boolean agrees(Cluster joining, Cluster cluster, boolean placed) {
    boolean home = joining.home().stream().anyMatch(cluster.home()::contains);
    boolean silent = joining.parties().isEmpty() || cluster.parties().isEmpty();
    boolean shares = joining.parties().stream().anyMatch(p -> camps.isAmong(p, cluster.parties()));
    return placed && !cluster.home().isEmpty() ? home && (silent || shares) : shares;
  }

  private static boolean mayBe(Cluster joining, Cluster cluster) {
    Days theirs = cluster.days();
    Days mine = joining.days();
    boolean near = theirs == null || mine == null || mine.gap(theirs) <= Flareups.QUIET;
    return near && cluster.mayBe(joining);
  }

  private double score(Cluster joining, Cluster cluster) {
    double score = 0;
    boolean marked = false;
    for (String feature : shared(joining, cluster)) {
      boolean place = feature.startsWith(Profile.PLACE);
      int known = byFeature.getOrDefault(feature, Set.of()).size();
      score += (place ? 0.5 : Marks.weight(feature)) / Math.max(1, known);
      marked |= !place;
    }
    return marked ? score : 0;
  }

  private static Set<String> shared(Cluster joining, Cluster cluster) {
    Set<String> shared = new TreeSet<>(joining.features());
    shared.retainAll(cluster.features());
    return shared;
  }

  private static String why(Cluster joining, Cluster cluster) {
    String shared =
        shared(joining, cluster).stream()
            .filter(f -> !f.startsWith(Profile.PLACE))
            .map(Marks::words)
            .limit(3)
            .collect(Collectors.joining(", "));
    String days = joining.days() == null ? "no day of its own" : Naming.days(joining.days());
    return days + "; it shares with the others: " + shared;
  }

  void addAll(Collection<Cluster> more) {
    more.forEach(this::add);
  }
}
