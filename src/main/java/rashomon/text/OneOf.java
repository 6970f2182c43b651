package rashomon.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
  private final Set<String> words;
  private final long hashes;

  private OneOf(String alternatives) {
    this.alternatives = alternatives;
    words = Set.copyOf(Arrays.asList(alternatives.split("\\|", -1)));
    long bits = 0;
    for (String word : words) {
      bits |= bit(word);
    }
    hashes = bits;
  }

  @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // equal literals are found in CUT
  public static OneOf of(String alternatives) {
    int place = alternatives.hashCode() & BY_LITERAL.length - 1;
    OneOf known = BY_LITERAL[place];
    if (known == null || known.alternatives != alternatives) {
      known = CUT.computeIfAbsent(alternatives, OneOf::new);
      BY_LITERAL[place] = known;
    }
    return known;
  }

  public boolean has(String word) {
    return (hashes & bit(word)) != 0 && words.contains(word);
  }

  /** One of 64 by the word's hash code, which tells most other words apart before any look-up. */
  private static long bit(String word) {
    return 1L << word.hashCode();
  }
}
