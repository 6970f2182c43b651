package rashomon.lineup;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.Scope;
import rashomon.episode.Episode;
import rashomon.text.Nearest;

/** A name by which episodes are looked for. */
public interface Sought {

  /** The name as it was given. */
  String words();

  /** Whether the tables know the name. */
  boolean isKnown();

  /** Whether something is told of it as news of the episode. */
  boolean isIn(Episode episode);

  /** What the episode has of the kind, by name. */
  List<String> names(Episode episode);

  /** The name of the kind among all episodes that was most likely meant; or null. */
  default @Nullable String nearest(Collection<Lineup> lineups) {
    return Nearest.of(words(), there(lineups));
  }

  /** The names of the kind that there are, sorted. */
  default List<String> there(Collection<Lineup> lineups) {
    TreeSet<String> names = new TreeSet<>();
    lineups.forEach(lineup -> names.addAll(names(lineup.episode())));
    return List.copyOf(names);
  }

  /** What is told as news of an episode. */
  static Stream<Claim> news(Episode episode) {
    return episode.accounts().stream()
        .flatMap(account -> account.claims().stream())
        .filter(claim -> claim.scope() == Scope.MAIN);
  }
}
