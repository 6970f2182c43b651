package rashomon.lineup;

import java.util.List;
import rashomon.episode.Episode;
import rashomon.episode.Member;

/**
 * An episode lined up: question by question, with its witnesses and audits.
 *
 * @param guests accounts of other episodes that tell of this one too, with what they claim of it
 */
public record Lineup(
    Episode episode,
    List<Member> guests,
    List<Witness> witnesses,
    List<Question> questions,
    List<Audit> audits) {

  public Lineup {
    guests = List.copyOf(guests);
    witnesses = List.copyOf(witnesses);
    questions = List.copyOf(questions);
    audits = List.copyOf(audits);
  }

  /** Lines up the accounts of an episode. */
  public static Lineup of(Episode episode) {
    return of(episode, List.of());
  }

  /** The same with what accounts of other episodes tell of it. */
  static Lineup of(Episode episode, List<Member> guests) {
    return Lineups.of(episode, guests);
  }
}
