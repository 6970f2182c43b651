package rashomon.lineup;

import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody: the doer, the broker, the holder.
 *
 * @param keys sides, by key
 * @param sort how far the words tell who they are
 */
record Named(String words, Set<String> keys, Sort sort) implements Value {

  /** How far a name tells who they are. */
  enum Sort {
    /** "Ahrar al-Sham": an armed group that is no force of a state. */
    GROUP,
    /** "terrorists", "rebel fighters": any such group. */
    GENERAL,
    /** "forces", "the party", "army-backed militias": words that anybody may stand behind. */
    ANYBODY,
    /** "the army", "Israel": a state or its forces; or nothing is known of it. */
    OTHER
  }

  Named(String words, Set<String> keys) {
    this(words, keys, Sort.OTHER);
  }

  Named {
    keys = Set.copyOf(keys);
  }

  boolean shares(Named other) {
    return keys.stream().anyMatch(other.keys::contains);
  }

  /** Whether the words are general, and may stand for the other: "gunmen". */
  boolean mayStandFor(Named other) {
    return sort == Sort.ANYBODY || sort == Sort.GENERAL && other.sort != Sort.OTHER;
  }

  boolean isWithin(Named other) {
    return other.keys.containsAll(keys);
  }

  @Override
  public String key() {
    return String.join("+", new TreeSet<>(keys));
  }
}
