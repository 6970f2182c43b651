package rashomon.lineup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One moment in time and space at which people were killed (METHODS: Airwars).
 *
 * @param place the town; empty where it is not told
 * @param day null where the day is not told: its dead may be among those of the episode's days
 * @param first the earliest day that it can be of, or null
 * @param last the latest day that it can be of, or null
 * @param attacked whether an account tells of a strike, of shelling or of an attack there
 */
public record Incident(
    String place,
    @Nullable LocalDate day,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    boolean attacked,
    List<Figure> figures) {

  public Incident {
    figures = List.copyOf(figures);
  }

  /** What each witness says last. */
  public List<Figure> current() {
    return figures.stream()
        .filter(f -> figures.stream().noneMatch(other -> f.isOvertakenBy(other)))
        .toList();
  }
}
