package rashomon.lineup;

import java.util.List;
import rashomon.source.Problem;

/**
 * All that one run found.
 *
 * @param unplaced accounts that belong to no episode, with the reason
 */
public record Comparison(List<Lineup> lineups, List<Unplaced> unplaced, List<Problem> problems) {

  /** An account without an episode. */
  public record Unplaced(String document, String why) {}

  public Comparison {
    lineups = List.copyOf(lineups);
    unplaced = List.copyOf(unplaced);
    problems = List.copyOf(problems);
  }
}
