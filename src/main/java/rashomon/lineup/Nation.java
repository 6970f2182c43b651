package rashomon.lineup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.episode.Locality;
import rashomon.episode.Spelling;
import rashomon.episode.States;
import rashomon.knowledge.Country;
import rashomon.mention.PartyName;

/** The people of a state as a side of their own: "13 Kyrgyz citizens", "the dead on their side". */
record Nation(Country country) {

  /** Words for all people of a state, in uniform or not. */
  private static final Set<String> ALL = Set.of("citizen", "citizens", "national", "nationals");

  /** The state whose people the side is; null for a force of its own name or no side at all. */
  static @Nullable Nation of(@Nullable PartyName side) {
    if (side == null) {
      return null;
    }
    Country country = States.of(people(side.name()));
    return country == null ? null : new Nation(country);
  }

  /** "Kyrgyz" of "Kyrgyz citizens"; other names as they are. */
  static PartyName named(PartyName side) {
    String people = people(side.name());
    return States.of(people) == null ? side : new PartyName(people, side.party(), side.hedged());
  }

  private static String people(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && ALL.contains(name.substring(space + 1)) ? name.substring(0, space) : name;
  }

  /** Whether the words count all its people, whatever category "citizens" is taken for. */
  boolean isAll(PartyName side) {
    return !people(side.name()).equals(side.name());
  }

  /** The key of its country as a place. */
  String key() {
    return Spelling.key(country.name());
  }

  /** Whether the place is no narrower than a region: the toll is of its people everywhere. */
  boolean isWhole(@Nullable Where where) {
    return where != null
        && switch (Locality.of(where)) {
          case REGION, COUNTRY, BORDER -> true;
          case TOWN, SPOT -> false;
        };
  }
}
