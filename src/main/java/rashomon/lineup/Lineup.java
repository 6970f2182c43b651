package rashomon.lineup;

import java.util.List;
import rashomon.episode.Episode;

/** An episode lined up: question by question, with its witnesses and audits. */
public record Lineup(
    Episode episode, List<Witness> witnesses, List<Question> questions, List<Audit> audits) {

  public Lineup {
    witnesses = List.copyOf(witnesses);
    questions = List.copyOf(questions);
    audits = List.copyOf(audits);
  }

  /** Lines up the accounts of an episode. */
  public static Lineup of(Episode episode) {
    return Lineups.of(episode);
  }
}
