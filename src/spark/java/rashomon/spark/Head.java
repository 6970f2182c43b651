package rashomon.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.episode.Episode;
import rashomon.episode.Member;

/** An episode without its accounts. */
record Head(
    String id,
    String title,
    List<String> places,
    List<String> parties,
    @Nullable LocalDate start,
    @Nullable LocalDate end)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static Head of(Episode episode) {
    return new Head(
        episode.id(),
        episode.title(),
        episode.places(),
        episode.parties(),
        episode.start(),
        episode.end());
  }

  Episode with(List<Member> members) {
    return new Episode(id, title, places, parties, start, end, members);
  }
}
