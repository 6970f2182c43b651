package rashomon.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the key of a name.
 *
 * @param value what the name stands for; null where the key only begins names
 * @param acronym whether the name must stand in capitals
 * @param begins whether longer names begin so
 */
record Named<V>(String key, @Nullable V value, boolean acronym, boolean begins) {

  /** A key that longer names begin with. */
  static <V> Named<V> beginning(String key) {
    return new Named<>(key, null, false, true);
  }

  /** What both say of the key; what comes first stands for it. */
  Named<V> and(Named<V> other) {
    return value == null
        ? new Named<>(key, other.value, other.acronym, begins || other.begins)
        : new Named<>(key, value, acronym, begins || other.begins);
  }
}
