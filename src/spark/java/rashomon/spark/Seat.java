package rashomon.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account's place in an episode.
 *
 * @param file the article
 * @param episode the episode's place among all, from 0
 * @param number its place among the members, or among the guests
 * @param claims of a guest, which of its claims are of the episode; null for a member
 * @param year as of which the article was read anew; null where it was not
 */
record Seat(
    String file,
    int episode,
    int number,
    @Nullable List<Integer> claims,
    @Nullable Integer year,
    String why)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  boolean isGuest() {
    return claims != null;
  }
}
