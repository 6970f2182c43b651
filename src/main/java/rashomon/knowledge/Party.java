package rashomon.knowledge;

import java.util.List;

/**
 * A side of the tables.
 *
 * @param kind state, army, police, militia, rebel, coalition, ...
 * @param side a key that parties on one side share; empty where none is plain
 * @param countries ISO codes
 */
public record Party(String name, String kind, String side, List<String> countries) {

  public Party {
    countries = List.copyOf(countries);
  }
}
