package rashomon.lineup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.claim.Where;
import rashomon.episode.Episode;
import rashomon.episode.Spelling;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;

/**
 * A place by which episodes are looked for, under any of its names and spellings: Kamishli for
 * Qamishli; a country or region stands for all places in it.
 *
 * @param place the table's entry, or null
 */
public record SoughtPlace(String words, @Nullable Place place) implements Sought {

  public static SoughtPlace of(String words, Places places) {
    return new SoughtPlace(words, places.get(words));
  }

  @Override
  public boolean isKnown() {
    return place != null;
  }

  @Override
  public boolean isIn(Episode episode) {
    return episode.places().stream().anyMatch(this::isNamed)
        || Sought.news(episode).map(Claim::where).anyMatch(where -> where != null && has(where));
  }

  private boolean has(Where where) {
    return isNamed(where.name())
        || place != null && Spelling.key(where.place()).equals(Spelling.key(place.name()))
        || where.within().stream().anyMatch(this::isNamed)
        || holds(where.place().place());
  }

  /** Whether the name is one of this place, as it was asked for or as the table has it. */
  private boolean isNamed(String name) {
    String key = Spelling.key(name);
    return key.equals(Spelling.key(words))
        || place != null && key.equals(Spelling.key(place.name()));
  }

  /** Whether this is the country or the region of a place of the tables. */
  private boolean holds(@Nullable Place other) {
    if (place == null || other == null) {
      return false;
    }
    boolean country = place.type().equals("country");
    return country
        ? other.country().equals(place.country())
        : !place.type().equals("city") && isNamed(other.region());
  }

  @Override
  public List<String> names(Episode episode) {
    return episode.places();
  }
}
