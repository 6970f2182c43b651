package rashomon.lineup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Episode;

/**
 * Which episodes are asked for: those of certain days, and of any of certain places, and of any of
 * certain parties.
 *
 * @param since an episode that ends before this day is not asked for; null for no bound
 * @param until an episode that starts after this day is not asked for; null for no bound
 */
public record Selection(
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<SoughtPlace> places,
    List<SoughtParty> parties) {

  /**
   * What is left, and what is not.
   *
   * @param omitted null where everything was asked for
   */
  public record Selected(Comparison comparison, @Nullable Omitted omitted) {}

  /**
   * The episodes that were not asked for.
   *
   * @param accounts how many tell of them
   * @param undated how many of the episodes are of no known day, and left out where days are asked
   * @param asked what was asked for, in words: "since 2021-04-20, in Qamishli"
   */
  public record Omitted(int episodes, int accounts, int undated, String asked) {}

  public Selection {
    places = List.copyOf(places);
    parties = List.copyOf(parties);
  }

  /** The episodes that are asked for; nothing else of the comparison is left out. */
  public Selected of(Comparison comparison) {
    if (words().isEmpty()) {
      return new Selected(comparison, null);
    }
    List<Lineup> kept = new ArrayList<>();
    List<Episode> omitted = new ArrayList<>();
    for (Lineup lineup : comparison.lineups()) {
      if (has(lineup.episode())) {
        kept.add(lineup);
      } else {
        omitted.add(lineup.episode());
      }
    }
    int accounts = omitted.stream().mapToInt(e -> e.members().size()).sum();
    return new Selected(
        new Comparison(kept, comparison.unplaced(), comparison.problems()),
        new Omitted(omitted.size(), accounts, undated(omitted), words()));
  }

  private int undated(List<Episode> omitted) {
    boolean days = since != null || until != null;
    return days ? (int) omitted.stream().filter(e -> e.start() == null).count() : 0;
  }

  private boolean has(Episode episode) {
    return isInDays(episode)
        && (places.isEmpty() || places.stream().anyMatch(place -> place.isIn(episode)))
        && (parties.isEmpty() || parties.stream().anyMatch(party -> party.isIn(episode)));
  }

  /** Whether the episode overlaps the days; one of no known day is not known to. */
  private boolean isInDays(Episode episode) {
    if (since == null && until == null) {
      return true;
    }
    LocalDate start = episode.start();
    LocalDate end = episode.end() == null ? start : episode.end();
    return start != null
        && end != null
        && (since == null || !end.isBefore(since))
        && (until == null || !start.isAfter(until));
  }

  private String words() {
    return Stream.of(
            Stream.ofNullable(since).map(day -> "since " + day),
            Stream.ofNullable(until).map(day -> "until " + day),
            or("in ", places.stream().map(SoughtPlace::words)),
            or("with ", parties.stream().map(SoughtParty::words)))
        .flatMap(s -> s)
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> or(String before, Stream<String> names) {
    String all = names.collect(Collectors.joining(" or "));
    return all.isEmpty() ? Stream.empty() : Stream.of(before + all);
  }
}
