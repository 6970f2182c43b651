package rashomon.document;

/**
 * One of several parts of the same articles, for one machine each. Which part an article is in
 * depends on its name alone, so that an article more or less moves none of the others; the parts
 * share no article, are all together, and about equal.
 *
 * @param part from 1
 * @param of how many parts there are
 */
public record Shard(int part, int of) {

  /** The kind of the first and of the last line of what is written of a shard. */
  public static final String KIND = "shard";

  public Shard {
    if (part < 1 || part > of) {
      throw new IllegalArgumentException(part + "/" + of);
    }
  }

  /** Whether what has this name is in this part. */
  boolean has(String name) {
    return Math.floorMod(mixed(name.hashCode()), of) == part - 1;
  }

  /**
   * Names that differ in one letter have hashes that differ in few bits: mixed as in MurmurHash3
   * (Appleby 2011).
   */
  private static int mixed(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** As it is asked for: {@code 3/7}. */
  @Override
  public String toString() {
    return part + "/" + of;
  }
}
