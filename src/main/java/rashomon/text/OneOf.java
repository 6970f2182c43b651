package rashomon.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A set of words written as they are read, {@code OneOf.of("was|were|been")}: looked up instead of
 * matched, for these questions are asked of every word of every sentence.
 */
public final class OneOf {

  /** Each set is cut once; what it answers never depends on what was asked before. */
  private static final Map<String, OneOf> CUT = new ConcurrentHashMap<>();

  /** The sets by the hash codes of their literals, which stay the same objects. */
  private static final OneOf[] BY_LITERAL = new OneOf[4096];

  private final String alternatives;

  /**
   * The words, each in the place of its hash code or the next that is free; half of all or more
   * are.
   */
  private final @Nullable String[] words;

  /** Their hash codes, each in the place of its word. */
  private final int[] codes;

  /** A bit of 64 for each word's hash code, which tells most other words apart. */
  private final long hashes;

  private OneOf(String alternatives) {
    this.alternatives = alternatives;
    String[] all = alternatives.split("\\|", -1);
    words = new String[Integer.highestOneBit(all.length) * 4];
    codes = new int[words.length];
    long bits = 0;
    for (String word : all) {
      int place = place(word.hashCode(), word);
      words[place] = word;
      codes[place] = word.hashCode();
      bits |= 1L << word.hashCode();
    }
    hashes = bits;
  }

  /** The set of these; what is asked everywhere is kept short, so that it is compiled in line. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // equal literals are found in CUT
  public static OneOf of(String alternatives) {
    OneOf known = BY_LITERAL[alternatives.hashCode() & BY_LITERAL.length - 1];
    return known != null && known.alternatives == alternatives ? known : cut(alternatives);
  }

  private static OneOf cut(String alternatives) {
    OneOf known = CUT.computeIfAbsent(alternatives, OneOf::new);
    BY_LITERAL[alternatives.hashCode() & BY_LITERAL.length - 1] = known;
    return known;
  }

  public boolean has(String word) {
    return mayHave(word.hashCode()) && words[place(word.hashCode(), word)] != null;
  }

  /**
   * Whether it may have a word of that hash code: of most words it does not.
   *
   * @param hash for those who hold it nearer than the word
   */
  public boolean mayHave(int hash) {
    return (hashes >>> hash & 1) != 0;
  }

  /** Where the word is, or would be. */
  private int place(int hash, String word) {
    int place = (hash ^ hash >>> 6) & words.length - 1;
    for (String there = words[place]; there != null; there = words[place]) {
      if (codes[place] == hash && there.equals(word)) {
        return place;
      }
      place = (place + 1) & words.length - 1;
    }
    return place;
  }
}
