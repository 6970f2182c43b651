package rashomon.episode;

import java.util.LinkedHashSet;
import java.util.Set;
import rashomon.claim.Where;

/** How wide a place is: a spot in a town, a town or district, or a whole country. */
public enum Locality {
  /** A quarter, a crossing, a base, or a place of which nothing but the name is known. */
  SPOT,
  TOWN,
  /** A region or province; a name that is both a town's and its province's may read so. */
  REGION,
  COUNTRY,
  /** A line between countries, with no town of its own. */
  BORDER;

  private static final Set<String> TOWNS =
      Set.of("city", "town", "village", "settlement", "municipality", "camp");

  private static final Set<String> SPOTS = Set.of("", "quarter", "neighbourhood", "site", "base");

  public static Locality of(Where where) {
    String type = where.place().type();
    if (type.equals("country") || type.equals("border")) {
      return type.equals("border") ? BORDER : COUNTRY;
    }
    return TOWNS.contains(type) ? TOWN : SPOTS.contains(type) ? SPOT : REGION;
  }

  /** The keys of the place and, for a spot, of what the text puts it in. */
  static Set<String> chain(Where where) {
    Set<String> chain = new LinkedHashSet<>();
    chain.add(Spelling.key(where.place()));
    if (of(where) == SPOT && !where.within().isEmpty()) {
      chain.add(Spelling.key(where.within().get(0)));
    }
    return chain;
  }
}
