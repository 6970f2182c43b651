package rashomon.episode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rashomon.mention.PartyName;

/**
 * Finds the flare-ups that accounts may tell of at all: of a place, or with a telling mark, in
 * common, near enough in time, and of the same parties or lands.
 */
final class Candidates {

  /** A mark that more flare-ups than this have finds nothing. */
  private static final int COMMON = 20;

  private final Camps camps;
  private final FeatureIndex index;

  Candidates(Camps camps, FeatureIndex index) {
    this.camps = camps;
    this.index = index;
  }

  Set<Cluster> of(Cluster joining) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    Set<String> places = places(joining);
    for (String place : places) {
      candidates.addAll(index.at(place));
    }
    for (String feature : joining.features().keySet()) {
      Set<Cluster> sharing = index.having(feature);
      boolean telling = Evidence.isMark(feature) && sharing.size() <= COMMON;
      candidates.addAll(telling ? sharing : Set.of());
    }
    Set<String> months = months(joining);
    candidates.removeIf(
        c ->
            c.equals(joining)
                || !mayBe(joining, c)
                || !agrees(joining, places, c)
                || isOtherSiege(joining, c)
                || isOtherMonth(months, c));
    return candidates;
  }

  private static Set<String> places(Cluster joining) {
    Set<String> places = new LinkedHashSet<>(joining.home());
    joining.features().keySet().stream()
        .filter(f -> f.startsWith(Profile.PLACE))
        .forEach(f -> places.add(f.substring(Profile.PLACE.length())));
    return places;
  }

  private static boolean mayBe(Cluster joining, Cluster cluster) {
    Days theirs = cluster.days();
    Days mine = joining.days();
    boolean near = theirs == null || mine == null || mine.gap(theirs) <= Flareups.QUIET;
    return near && cluster.mayBe(joining);
  }

  /**
   * Of one place they share a party or a land, or name none; else they share two of them. A truce
   * of one day between the same two sides is one, wherever each account stands.
   */
  private boolean agrees(Cluster joining, Set<String> places, Cluster cluster) {
    long sides =
        joining.parties().stream().filter(p -> camps.isAmong(p, cluster.parties())).count();
    long lands = joining.lands().stream().filter(cluster.lands()::contains).count();
    if (places.stream().anyMatch(cluster.home()::contains)) {
      boolean silent = joining.parties().isEmpty() || cluster.parties().isEmpty();
      return silent || sides + lands > 0;
    }
    if (sides > 1 && isOneTruce(joining, cluster)) {
      return true;
    }
    boolean homeless = joining.home().isEmpty() || cluster.home().isEmpty();
    return homeless && (joining.parties().isEmpty() ? named(joining, cluster) : sides) + lands > 1;
  }

  private static boolean isOneTruce(Cluster joining, Cluster cluster) {
    return joining.features().keySet().stream()
        .anyMatch(f -> f.startsWith(Marks.TRUCE_FROM) && cluster.features().containsKey(f));
  }

  /** How many of the cluster's sides it names, if only once: it names none more often. */
  private long named(Cluster joining, Cluster cluster) {
    return joining.profiles().stream()
        .flatMap(p -> p.account().mentions().of(PartyName.class).stream())
        .map(m -> camps.key(m.meaning()))
        .distinct()
        .filter(p -> Camps.isKnown(p) && camps.isAmong(p, cluster.parties()))
        .count();
  }

  /** An account of a siege is of no flare-up without that siege. */
  private static boolean isOtherSiege(Cluster joining, Cluster cluster) {
    List<String> sieges =
        joining.features().keySet().stream().filter(f -> f.startsWith(Marks.SIEGE)).toList();
    return !sieges.isEmpty() && sieges.stream().noneMatch(cluster.features()::containsKey);
  }

  /** The months of years that accounts without a day name. */
  private static Set<String> months(Cluster joining) {
    Set<String> months = new TreeSet<>();
    if (joining.days() == null) {
      joining.profiles().forEach(p -> months.addAll(PartialDates.months(p.account())));
    }
    return months;
  }

  /** An account without a day that names one month of one year tells of that month. */
  private static boolean isOtherMonth(Set<String> months, Cluster cluster) {
    Days days = cluster.days();
    if (days == null || months.size() != 1) {
      return false;
    }
    String month = months.iterator().next();
    return days.last().toString().compareTo(month) < 0
        || days.first().toString().substring(0, month.length()).compareTo(month) > 0;
  }
}
