package rashomon.lineup;

import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody: the doer, the broker, the holder.
 *
 * @param keys sides, by key
 */
record Named(String words, Set<String> keys) implements Value {

  Named {
    keys = Set.copyOf(keys);
  }

  boolean shares(Named other) {
    return keys.stream().anyMatch(other.keys::contains);
  }

  boolean isWithin(Named other) {
    return other.keys.containsAll(keys);
  }

  @Override
  public String key() {
    return String.join("+", new TreeSet<>(keys));
  }
}
