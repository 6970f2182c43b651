package rashomon.knowledge;

/**
 * Tells at a glance that a table has nothing under a word, which is so of nearly every word: a bit
 * for each hash code, small enough to stay in the nearest cache.
 */
final class Screen {

  private static final int BITS = 1 << 14;

  private final long[] seen = new long[BITS / Long.SIZE];

  void add(String word) {
    seen[at(word)] |= 1L << word.hashCode();
  }

  /** Whether the word may have been added; false only where it was not. */
  boolean passes(String word) {
    return (seen[at(word)] >>> word.hashCode() & 1) != 0;
  }

  private int at(String word) {
    int hash = word.hashCode();
    return ((hash ^ hash >>> 14) >>> 6) & (seen.length - 1);
  }
}
