package rashomon.lineup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one outlet's accounts stand beside those of others, over all questions asked of the episodes
 * that it tells of.
 *
 * @param accounts how many there are
 * @param questions how many are asked in its episodes
 * @param standings how many of its answers stand so; one for each question that it answers
 * @param sources on whose word its answers rest, most first
 */
public record Outlet(
    String name,
    int accounts,
    int questions,
    Map<Standing, Integer> standings,
    List<Source> sources) {

  /**
   * An innermost source.
   *
   * @param answers how many of the outlet's answers rest on it
   */
  public record Source(String name, int answers) {}

  public Outlet {
    standings = Map.copyOf(standings);
    sources = List.copyOf(sources);
  }

  /** How many of its answers stand so. */
  public int count(Standing standing) {
    return standings.getOrDefault(standing, 0);
  }

  public int answered() {
    return standings.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int silent() {
    return questions - answered();
  }

  static Map<Standing, Integer> noAnswers() {
    return new EnumMap<>(Standing.class);
  }
}
