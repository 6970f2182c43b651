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
 * Joins accounts without a day to flare-ups by evidence alone: places and parties in common, and
 * figures, deeds or names that few others share (DESIGN section 4).
 */
final class Joining {

  /** So much evidence at least: a shared mark counts 1, a shared place 0.5, less where common. */
  private static final double ENOUGH = 1.5;

  /** So much where the days are known to be the same. */
  private static final double ENOUGH_ON_THE_DAY = 1.0;

  /** A mark that more flare-ups than this have finds nothing. */
  private static final int COMMON = 20;

  /** The best flare-up must lead the next by so much. */
  private static final double LEAD = 1.5;

  private final List<Cluster> clusters;
  private final Map<String, Set<Cluster>> byPlace = new HashMap<>();
  private final Map<String, Set<Cluster>> byMark = new HashMap<>();

  Joining(Collection<Cluster> clusters) {
    this.clusters = new ArrayList<>(clusters);
    this.clusters.forEach(this::index);
  }

  private void index(Cluster cluster) {
    for (String feature : cluster.features()) {
      byMark.computeIfAbsent(feature, k -> new LinkedHashSet<>()).add(cluster);
    }
    for (String place : cluster.home()) {
      byPlace.computeIfAbsent(place, k -> new LinkedHashSet<>()).add(cluster);
    }
  }

  /** Adds the account to the flare-up that it plainly tells of, or says why none is plain. */
  String join(Profile profile) {
    Cluster best = null;
    double most = 0;
    double next = 0;
    for (Cluster cluster : candidates(profile)) {
      double score = score(profile, cluster);
      if (score > most) {
        next = most;
        most = score;
        best = cluster;
      } else {
        next = Math.max(next, score);
      }
    }
    if (best == null || most < (profile.days() == null ? ENOUGH : ENOUGH_ON_THE_DAY)) {
      return "nothing in it ties it to another account";
    }
    if (most < LEAD * next) {
      return "it could belong to more than one episode";
    }
    best.add(profile, why(profile, best));
    index(best);
    return "";
  }

  void add(Collection<Cluster> more) {
    clusters.addAll(more);
    more.forEach(this::index);
  }

  /** Makes a flare-up of an account that none of the others shares. */
  void start(Profile profile) {
    Cluster cluster = new Cluster();
    cluster.add(profile, "no day is known, and nothing ties it to another account");
    clusters.add(cluster);
    index(cluster);
  }

  List<Cluster> clusters() {
    return clusters;
  }

  private Set<Cluster> candidates(Profile profile) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    for (String place : profile.home()) {
      candidates.addAll(byPlace.getOrDefault(place, Set.of()));
    }
    candidates.removeIf(c -> !profile.meets(c.parties()));
    if (profile.home().isEmpty()) {
      for (String mark : profile.marks()) {
        Set<Cluster> sharing = byMark.getOrDefault(mark, Set.of());
        candidates.addAll(sharing.size() > COMMON ? Set.of() : sharing);
      }
      candidates.removeIf(c -> !profile.shares(c.parties()));
    }
    candidates.removeIf(c -> !mayBe(profile, c));
    return candidates;
  }

  private static boolean mayBe(Profile profile, Cluster cluster) {
    Days theirs = cluster.days();
    Days mine = profile.days();
    return theirs == null
        || profile.mayBe(theirs) && (mine == null || mine.gap(theirs) <= Flareups.QUIET);
  }

  private double score(Profile profile, Cluster cluster) {
    double score = 0;
    boolean marked = false;
    for (String feature : shared(profile, cluster)) {
      boolean place = feature.startsWith(Profile.PLACE);
      int known = byMark.getOrDefault(feature, Set.of()).size();
      score += (place ? 0.5 : Marks.weight(feature)) / Math.max(1, known);
      marked |= !place;
    }
    return marked ? score : 0;
  }

  private static Set<String> shared(Profile profile, Cluster cluster) {
    Set<String> shared = new TreeSet<>(profile.features());
    shared.retainAll(cluster.features());
    return shared;
  }

  private static String why(Profile profile, Cluster cluster) {
    String shared =
        shared(profile, cluster).stream()
            .filter(f -> !f.startsWith(Profile.PLACE))
            .map(Marks::words)
            .limit(3)
            .collect(Collectors.joining(", "));
    String days = profile.days() == null ? "no day of its own" : Naming.days(profile.days());
    return days + "; it shares with the others: " + shared;
  }
}
