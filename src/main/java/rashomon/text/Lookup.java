package rashomon.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a table has under a word, for tables that are asked about every word of a text and nearly
 * always have nothing: a bit for each hash code says so before any look-up, and all bits fit in the
 * nearest cache.
 */
public final class Lookup<V> {

  private final Map<String, V> byWord = new HashMap<>();
  private final long[] seen;

  /** For some hundreds of words. */
  public Lookup() {
    this(500);
  }

  /**
   * @param words about how many there will be; with many more every word is looked up
   */
  public Lookup(int words) {
    seen = new long[Integer.highestOneBit(Math.max(4, words)) / 4];
  }

  /** What stands under the word, or null. */
  public @Nullable V get(String word) {
    int hash = word.hashCode();
    return (seen[at(hash)] >>> hash & 1) == 0 ? null : byWord.get(word);
  }

  public void put(String word, V value) {
    byWord.put(word, value);
    seen[at(word.hashCode())] |= 1L << word.hashCode();
  }

  /** What stands under the word; something fresh where there was nothing. */
  public V orFresh(String word, Supplier<V> fresh) {
    V value = get(word);
    if (value == null) {
      value = fresh.get();
      put(word, value);
    }
    return value;
  }

  private int at(int hash) {
    return ((hash ^ hash >>> 15) >>> 6) & (seen.length - 1);
  }
}
