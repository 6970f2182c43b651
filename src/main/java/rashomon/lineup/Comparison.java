package rashomon.lineup;

import java.util.List;
import java.util.function.Function;
import rashomon.claim.Account;
import rashomon.document.Document;
import rashomon.episode.Episodes;
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

  /** Sorts accounts into episodes and lines each of them up. */
  public static Comparison of(List<Account> accounts, List<Problem> problems) {
    return of(Episodes.of(accounts), problems);
  }

  /**
   * The same, where undated articles can be read anew once their episode tells their year.
   *
   * @param reader reads an article's claims
   */
  public static Comparison of(
      List<Account> accounts, List<Problem> problems, Function<Document, Account> reader) {
    return of(Episodes.of(accounts, reader), problems);
  }

  private static Comparison of(Episodes episodes, List<Problem> problems) {
    return new Comparison(
        Hearing.of(episodes).parallelStream().map(Hearing::lineUp).toList(),
        episodes.unplaced().stream()
            .map(u -> new Unplaced(u.account().document().file(), u.why()))
            .toList(),
        problems);
  }
}
