package rashomon.lineup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rashomon.claim.Claim;
import rashomon.mention.Category;
import rashomon.mention.Quantity;

/** Several counts of one witness as one: in one article, and in several that carry it. */
final class WitnessCounts {

  private WitnessCounts() {}

  /**
   * What one witness counts in one article: the largest number, for a smaller one is of some of
   * them; where only children, women and other civilians are counted, they are added up.
   */
  static List<Said<Toll>> counted(List<Said<Toll>> article) {
    Map<Category, Said<Toll>> largest = new TreeMap<>();
    for (Said<Toll> said : article) {
      largest.merge(FigureReader.people(said).category(), said, Toll::large);
    }
    boolean civil = Status.of(FigureReader.people(article.get(0))) == Status.CIVILIAN;
    boolean parts = civil && !largest.containsKey(Category.CIVILIAN) && largest.size() > 1;
    boolean plain = largest.values().stream().allMatch(s -> s.value().vague() == null);
    return parts && plain
        ? List.copyOf(largest.values())
        : List.of(
            largest.values().stream()
                .max(Comparator.comparingLong(s -> s.value().figure()))
                .orElseThrow());
  }

  static Quantity sum(Quantity a, Quantity b) {
    Long max = a.max() == null || b.max() == null ? null : Long.valueOf(a.max() + b.max());
    long min = Objects.requireNonNullElse(a.min(), 0L) + Objects.requireNonNullElse(b.min(), 0L);
    return new Quantity(min, max, a.approximate() || b.approximate(), null, a.step());
  }

  /** The same number from the same witness, as another article carries it. */
  static Figure and(Figure a, Figure b) {
    List<Claim> claims = Stream.concat(a.claims().stream(), b.claims().stream()).toList();
    Set<String> blamed = new TreeSet<>(a.blamed());
    blamed.addAll(b.blamed());
    return new Figure(
        a.status(),
        a.side(),
        a.quantity(),
        a.asOf(),
        a.witness(),
        a.party(),
        a.firm() || b.firm(),
        blamed,
        a.owned() || b.owned(),
        claims);
  }
}
