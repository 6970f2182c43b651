package rashomon.lineup;

import java.util.List;
import java.util.Map;
import rashomon.episode.Episode;
import rashomon.episode.Episodes;
import rashomon.episode.Member;

/**
 * An episode and all who tell of it, before they are lined up: nothing else bears on its lineup.
 *
 * @param guests accounts of other episodes, with what they claim of this one
 */
public record Hearing(Episode episode, List<Member> guests) {

  public Hearing {
    guests = List.copyOf(guests);
  }

  /** One for each episode. */
  public static List<Hearing> of(Episodes episodes) {
    Map<String, List<Member>> guests = Guests.of(episodes.all());
    return episodes.all().stream()
        .map(e -> new Hearing(e, guests.getOrDefault(e.id(), List.of())))
        .toList();
  }

  public Lineup lineUp() {
    return Lineup.of(episode, guests);
  }
}
