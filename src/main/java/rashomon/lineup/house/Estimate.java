package rashomon.lineup.house;

import java.util.Comparator;
import java.util.List;

/** Low, best and high of several kinds of dead together. */
final class Estimate {

  private final Sum low = new Sum();
  private final Sum best = new Sum();
  private final Sum high = new Sum();

  /** Adds the figures of one kind of dead. */
  void add(List<Counted> kind) {
    Counted first = kind.get(0);
    low.add(first, Counted.lowest(kind));
    best.add(first, best(Counted.best(kind)));
    high.add(first, Counted.highest(kind));
  }

  /** The number with most witnesses, the lowest of those that have as many. */
  private static long best(List<Counted> some) {
    return some.stream()
        .map(Counted::low)
        .distinct()
        .max(
            Comparator.comparingLong(
                    (Long number) -> some.stream().filter(c -> c.low() == number).count())
                .thenComparing(Comparator.reverseOrder()))
        .orElse(0L);
  }

  List<Cell.Entry> entries() {
    return entries(low.all(), best.all(), high.all());
  }

  /** What is left where the dead of another estimate are among these. */
  List<Cell.Entry> beyond(Estimate other) {
    long rest = Math.max(0, best.all() - other.best.all());
    long least = Math.max(0, low.all() - other.low.all());
    return entries(Math.min(rest, least), rest, Math.max(rest, high.all() - other.high.all()));
  }

  private static List<Cell.Entry> entries(long low, long best, long high) {
    return List.of(
        new Cell.Entry("low", low), new Cell.Entry("best", best), new Cell.Entry("high", high));
  }
}
