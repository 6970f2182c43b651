package rashomon.episode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Joins accounts without a day or a place to flare-ups by evidence: places and parties in common,
 * and figures, deeds or names that few others share (DESIGN section 4).
 */
final class Joining {

  /** Flare-ups of so few accounts may be parts of others. */
  private static final int SMALL = 4;

  private final Matching matching;
  private final List<Cluster> clusters = new ArrayList<>();

  Joining(Camps camps) {
    matching = new Matching(camps);
  }

  void add(Cluster cluster) {
    clusters.add(cluster);
    matching.index(cluster);
  }

  void addAll(Collection<Cluster> more) {
    more.forEach(this::add);
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /**
   * Adds each to the flare-up that it plainly tells of, all judged by what stood before; then
   * again, as long as what was added makes more of them plain.
   *
   * @return those for which none is plain
   */
  List<Cluster> joinAll(List<Cluster> joining) {
    List<Cluster> left = joining;
    int before = left.size() + 1;
    while (left.size() < before) {
      before = left.size();
      Map<Cluster, Cluster> plain = new LinkedHashMap<>();
      for (Cluster one : left) {
        Cluster match = matching.match(one);
        if (match != null) {
          plain.put(one, match);
        }
      }
      plain.forEach((one, match) -> match.addAll(one, SharedFeatures.why(one, match)));
      new LinkedHashSet<>(plain.values()).forEach(matching::index);
      left = left.stream().filter(one -> !plain.containsKey(one)).toList();
    }
    return left;
  }

  /** Small flare-ups that a larger one plainly holds are taken into it. */
  void merge() {
    List<Cluster> bySize =
        clusters.stream()
            .filter(c -> c.profiles().size() <= SMALL)
            .sorted(Comparator.comparingInt(c -> c.profiles().size()))
            .toList();
    for (Cluster small : bySize) {
      Cluster match = matching.match(small);
      if (match != null && match.profiles().size() >= small.profiles().size()) {
        clusters.remove(small);
        matching.remove(small);
        match.addAll(small, SharedFeatures.why(small, match));
        matching.index(match);
      }
    }
  }
}
