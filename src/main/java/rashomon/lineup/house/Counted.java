package rashomon.lineup.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rashomon.lineup.Figure;
import rashomon.lineup.Status;

/**
 * A figure with its number by a convention.
 *
 * @param low at least so many
 * @param high at most so many
 * @param contested whether others say that the same dead were of another kind
 */
record Counted(Figure figure, long low, long high, boolean contested) {

  /** The figures that have a number. */
  static List<Counted> of(List<Figure> figures, Counting counting) {
    List<Counted> counted = new ArrayList<>();
    for (Figure figure : figures) {
      Counting.Range range = counting.count(figure.quantity());
      if (range != null) {
        counted.add(new Counted(figure, range.low(), range.high(), false));
      }
    }
    return counted;
  }

  /** The figures that have a number, those of contested dead marked. */
  static List<Counted> settled(List<Figure> figures, Counting counting) {
    List<Counted> counted = of(figures, counting);
    boolean contested = isContested(counted);
    return counted.stream()
        .map(c -> new Counted(c.figure, c.low, c.high, contested && c.isTold()))
        .toList();
  }

  /** What they were; not told where it is contested. */
  Status status() {
    return contested ? Status.UNTOLD : figure.status();
  }

  /** The force that they were of; empty where it is not told or contested. */
  String side() {
    return contested ? "" : figure.side();
  }

  private boolean isTold() {
    return figure.status() == Status.CIVILIAN || figure.status() == Status.COMBATANT;
  }

  /**
   * Whether some call civilians whom others call combatants: every witness has as many dead in all,
   * and none has both kinds (METHODS: Airwars, status of the dead contested).
   */
  static boolean isContested(List<Counted> all) {
    Map<String, Long> dead = new HashMap<>();
    Map<String, Set<Status>> kinds = new HashMap<>();
    all.stream()
        .filter(Counted::isTold)
        .forEach(
            c -> {
              dead.merge(c.figure.witness(), c.high, Long::sum);
              kinds
                  .computeIfAbsent(c.figure.witness(), k -> EnumSet.noneOf(Status.class))
                  .add(c.figure.status());
            });
    return new HashSet<>(dead.values()).size() == 1
        && kinds.values().stream().allMatch(k -> k.size() == 1)
        && new HashSet<>(kinds.values()).size() == 2;
  }

  /** Those of that status. */
  static List<Counted> of(Status status, List<Counted> all) {
    return all.stream().filter(c -> c.status() == status).toList();
  }

  /** By the kind of people that they count, each kind in one list. */
  static List<List<Counted>> byKind(List<Counted> all) {
    Map<String, List<Counted>> byKind = new LinkedHashMap<>();
    for (Counted c : all) {
      String kind = c.status() + "|" + c.side();
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(c);
    }
    return List.copyOf(byKind.values());
  }

  /** Those that are stated by somebody who is no party; all where there are none. */
  private static List<Counted> reputable(List<Counted> all) {
    List<Counted> reputable =
        all.stream().filter(c -> c.figure().firm() && !c.figure().party()).toList();
    return reputable.isEmpty() ? all : reputable;
  }

  /** Those that are the best to be had: no party's own, exact, and of the latest day. */
  static List<Counted> best(List<Counted> all) {
    return latest(exact(reputable(all)));
  }

  /** Those that give one number, and no bound, about or vague word; all where none does. */
  private static List<Counted> exact(List<Counted> all) {
    List<Counted> exact =
        all.stream()
            .filter(c -> c.figure().quantity().isExact())
            .filter(c -> c.figure().quantity().vague() == null)
            .toList();
    return exact.isEmpty() ? all : exact;
  }

  /** Those of the latest day that any of them speaks up to; all where none is of a known day. */
  private static List<Counted> latest(List<Counted> all) {
    LocalDate latest =
        all.stream()
            .map(c -> c.figure().asOf())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return latest == null
        ? all
        : all.stream().filter(c -> latest.equals(c.figure().asOf())).toList();
  }

  static long lowest(List<Counted> some) {
    return some.stream().mapToLong(Counted::low).min().orElse(0);
  }

  static long highest(List<Counted> some) {
    return some.stream().mapToLong(Counted::high).max().orElse(0);
  }

  static List<Figure> figures(List<Counted> some) {
    return some.stream().map(Counted::figure).toList();
  }
}
