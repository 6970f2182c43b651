package rashomon.episode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one flare-up that accounts plainly tell of: by marks that few flare-ups have, or by the
 * words that they share with one more than with any other.
 */
final class Matching {

  /** So much evidence at least: a shared mark counts 1, a shared place 0.5, less where common. */
  private static final double ENOUGH = 1.2;

  /** So much of it from marks, and no more from names than this. */
  private static final double TELLING = 0.5;

  private static final double NAMES = 0.4;

  /** So much where the days are known to be the same. */
  private static final double ENOUGH_ON_THE_DAY = 1.0;

  /** The best flare-up must lead the next by so much. */
  private static final double LEAD = 1.5;

  /** So alike at least (a cosine), where the flare-up leads the next by so much. */
  private static final double LIKE = 0.14;

  /** With so little evidence beside the words at least, or with so long a lead. */
  private static final double SPECIFIC = 0.45;

  private static final int RARE = 2;

  private static final double LIKER = 1.2;

  private static final double MUCH_LIKE = 0.16;

  private static final double MUCH_LIKER = 1.6;

  /** A mark that more flare-ups than this have finds nothing. */
  private static final int COMMON = 20;

  private final Camps camps;
  private final Map<String, Set<Cluster>> byFeature = new HashMap<>();
  private final Map<String, Set<Cluster>> byHome = new HashMap<>();

  /** A flare-up and how much speaks for it. */
  private record Match(Cluster cluster, double evidence, double specific, double likeness) {}

  Matching(Camps camps) {
    this.camps = camps;
  }

  void index(Cluster cluster) {
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

  /** The flare-up that it plainly tells of, by evidence or by its words; null where none is. */
  @Nullable Cluster match(Cluster joining) {
    Set<Cluster> candidates = candidates(joining);
    List<Match> matches =
        candidates.stream()
            .map(
                c ->
                    new Match(
                        c,
                        evidence(joining, c, candidates),
                        specific(joining, c, candidates),
                        Vocabulary.likeness(joining.words(), c.words())))
            .toList();
    Match byEvidence = best(matches, Match::evidence);
    Match byWords = best(matches, Match::likeness);
    if (byEvidence == null || byWords == null) {
      return null;
    }
    double enough = joining.days() == null ? ENOUGH : ENOUGH_ON_THE_DAY;
    boolean evident =
        byEvidence.evidence() >= enough && leads(matches, byEvidence, Match::evidence, LEAD);
    boolean opposed =
        !byWords.cluster().equals(byEvidence.cluster())
            && leads(matches, byWords, Match::likeness, LIKER);
    if (evident && !opposed) {
      return byEvidence.cluster();
    }
    boolean telling =
        byWords.specific() >= SPECIFIC
            && byWords.likeness() >= LIKE
            && leads(matches, byWords, Match::likeness, LIKER);
    boolean plain =
        matches.size() > 1
            && byWords.likeness() >= MUCH_LIKE
            && leads(matches, byWords, Match::likeness, MUCH_LIKER);
    return telling || plain ? byWords.cluster() : null;
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

  private Set<Cluster> candidates(Cluster joining) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    for (String place : places(joining)) {
      candidates.addAll(byHome.getOrDefault(place, Set.of()));
    }
    boolean placed = !joining.home().isEmpty();
    for (String feature : joining.features().keySet()) {
      Set<Cluster> sharing = byFeature.getOrDefault(feature, Set.of());
      boolean telling = Evidence.isMark(feature) && sharing.size() <= COMMON;
      candidates.addAll(telling ? sharing : Set.of());
    }
    candidates.removeIf(
        c ->
            c.equals(joining)
                || !mayBe(joining, c)
                || !agrees(joining, c, placed)
                || isOtherSiege(joining, c));
    return candidates;
  }

  /** An account of a siege is of no flare-up without that siege. */
  private static boolean isOtherSiege(Cluster joining, Cluster cluster) {
    List<String> sieges =
        joining.features().keySet().stream().filter(f -> f.startsWith(Marks.SIEGE)).toList();
    return !sieges.isEmpty() && sieges.stream().noneMatch(cluster.features()::containsKey);
  }

  private static Set<String> places(Cluster joining) {
    Set<String> places = new LinkedHashSet<>(joining.home());
    joining.features().keySet().stream()
        .filter(f -> f.startsWith(Profile.PLACE))
        .forEach(f -> places.add(f.substring(Profile.PLACE.length())));
    return places;
  }

  private boolean agrees(Cluster joining, Cluster cluster, boolean placed) {
    boolean home = places(joining).stream().anyMatch(cluster.home()::contains);
    boolean silent = joining.parties().isEmpty() || cluster.parties().isEmpty();
    long sides =
        joining.parties().stream().filter(p -> camps.isAmong(p, cluster.parties())).count();
    long lands = joining.lands().stream().filter(cluster.lands()::contains).count();
    boolean shares = sides > 0 || lands > 0;
    if (home) {
      return silent || shares;
    }
    return (!placed || cluster.home().isEmpty()) && sides + lands > 1;
  }

  private static boolean mayBe(Cluster joining, Cluster cluster) {
    Days theirs = cluster.days();
    Days mine = joining.days();
    boolean near = theirs == null || mine == null || mine.gap(theirs) <= Flareups.QUIET;
    return near && cluster.mayBe(joining);
  }

  /** Marks, places and names together; nothing without a telling mark. */
  private static double evidence(Cluster joining, Cluster cluster, Set<Cluster> candidates) {
    double marks = 0;
    double places = 0;
    double names = 0;
    for (String feature : shared(joining, cluster)) {
      double weight = Evidence.weight(feature) / known(feature, candidates);
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
  private static double specific(Cluster joining, Cluster cluster, Set<Cluster> candidates) {
    double specific = 0;
    for (String feature : shared(joining, cluster)) {
      double weight = Evidence.weight(feature);
      boolean rare = feature.startsWith(Profile.PLACE) && known(feature, candidates) <= RARE;
      boolean telling = Evidence.isMark(feature) && weight >= TELLING;
      specific += rare || telling ? weight / known(feature, candidates) : 0;
    }
    return specific;
  }

  /** How many of those that it may tell of have it; what all the others have does not matter. */
  private static long known(String feature, Set<Cluster> candidates) {
    return Math.max(1, candidates.stream().filter(c -> c.features().containsKey(feature)).count());
  }

  private static Set<String> shared(Cluster joining, Cluster cluster) {
    Set<String> shared = new TreeSet<>(joining.features().keySet());
    shared.retainAll(cluster.features().keySet());
    return shared;
  }

  static String why(Cluster joining, Cluster cluster) {
    String shared =
        shared(joining, cluster).stream()
            .sorted(Comparator.comparingDouble((String f) -> -Evidence.weight(f)))
            .map(f -> joining.features().getOrDefault(f, f))
            .distinct()
            .limit(4)
            .collect(Collectors.joining(", "));
    String days = joining.days() == null ? "no day of its own" : Naming.days(joining.days());
    return days + "; it shares with the others: " + shared;
  }

  void remove(Cluster cluster) {
    byFeature.values().forEach(all -> all.remove(cluster));
    byHome.values().forEach(all -> all.remove(cluster));
  }
}
