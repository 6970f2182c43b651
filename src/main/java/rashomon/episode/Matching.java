package rashomon.episode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one flare-up that accounts plainly tell of: by marks that few flare-ups have, or by the
 * words that they share with one more than with any other.
 */
final class Matching {

  /** So much evidence at least: a shared mark counts 1, a shared place 0.5, less where common. */
  private static final double ENOUGH = 1.2;

  /** So much where the days are known to be the same. */
  private static final double ENOUGH_ON_THE_DAY = 1.0;

  /** The best flare-up must lead the next by so much. */
  private static final double LEAD = 1.5;

  /** So alike at least (a cosine), where the flare-up leads the next by so much. */
  private static final double LIKE = 0.14;

  private static final double LIKER = 1.2;

  /** With so little evidence beside the words at least, or with so long a lead. */
  private static final double SPECIFIC = 0.45;

  private static final double MUCH_LIKE = 0.16;

  private static final double MUCH_LIKER = 1.6;

  private final FeatureIndex index = new FeatureIndex();
  private final Candidates candidates;

  /** A flare-up and how much speaks for it. */
  private record Match(Cluster cluster, double evidence, double specific, double likeness) {}

  Matching(Camps camps) {
    candidates = new Candidates(camps, index);
  }

  void index(Cluster cluster) {
    index.add(cluster);
  }

  void remove(Cluster cluster) {
    index.remove(cluster);
  }

  /** The flare-up that it plainly tells of, by evidence or by its words; null where none is. */
  @Nullable Cluster match(Cluster joining) {
    Set<Cluster> all = candidates.of(joining);
    Map<String, Integer> having = SharedFeatures.counts(joining, all);
    List<Match> matches = all.stream().map(c -> match(joining, c, having)).toList();
    Match byEvidence = best(matches, Match::evidence);
    Match byWords = best(matches, Match::likeness);
    if (byEvidence == null || byWords == null) {
      return null;
    }
    boolean opposed =
        !byWords.cluster().equals(byEvidence.cluster())
            && leads(matches, byWords, Match::likeness, LIKER);
    if (isEvident(joining, matches, byEvidence) && !opposed) {
      return byEvidence.cluster();
    }
    return isToldAlike(matches, byWords) ? byWords.cluster() : null;
  }

  private static Match match(Cluster joining, Cluster cluster, Map<String, Integer> having) {
    SharedFeatures shared = new SharedFeatures(joining, cluster, having);
    double likeness = joining.words().likeness(cluster.words());
    return new Match(cluster, shared.evidence(), shared.specific(), likeness);
  }

  private static boolean isEvident(Cluster joining, List<Match> matches, Match best) {
    double enough = joining.days() == null ? ENOUGH : ENOUGH_ON_THE_DAY;
    return best.evidence() >= enough && leads(matches, best, Match::evidence, LEAD);
  }

  private static boolean isToldAlike(List<Match> matches, Match best) {
    boolean telling =
        best.specific() >= SPECIFIC
            && best.likeness() >= LIKE
            && leads(matches, best, Match::likeness, LIKER);
    return telling
        || matches.size() > 1
            && best.likeness() >= MUCH_LIKE
            && leads(matches, best, Match::likeness, MUCH_LIKER);
  }

  private static @Nullable Match best(List<Match> matches, ToDoubleFunction<Match> by) {
    return matches.stream().max(Comparator.comparingDouble(by)).orElse(null);
  }

  private static boolean leads(
      List<Match> matches, Match best, ToDoubleFunction<Match> by, double lead) {
    return matches.stream()
        .filter(m -> !m.cluster().equals(best.cluster()))
        .allMatch(m -> by.applyAsDouble(best) >= lead * by.applyAsDouble(m));
  }
}
