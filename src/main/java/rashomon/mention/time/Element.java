package rashomon.mention.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of a pattern: the words or the kinds that may stand there.
 *
 * @param names words that must be written with a capital there
 * @param optional may be passed over
 * @param not a look ahead or behind at what must not stand there
 * @param hashes a bit for each hash code of the words and names
 */
record Element(
    Set<String> words, Set<String> names, long kinds, boolean optional, boolean not, long hashes) {

  Element(Set<String> words, Set<String> names, long kinds, boolean optional, boolean not) {
    this(words, names, kinds, optional, not, hashes(words) | hashes(names));
  }

  Element {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
  }

  private static long hashes(Set<String> words) {
    long hashes = 0;
    for (String word : words) {
      hashes |= 1L << word.hashCode();
    }
    return hashes;
  }

  /** Whether the node, or the end of the sentence (null), can stand here. */
  boolean fits(@Nullable Node node) {
    if (node == null) {
      return ((kinds & Kind.END.bit()) != 0) != not;
    }
    boolean fits =
        (node.kinds() & kinds) != 0
            || (hashes >>> node.norm().hashCode() & 1) != 0 && isListed(node);
    return fits != not;
  }

  private boolean isListed(Node node) {
    return words.contains(node.norm()) || node.is(Kind.NAME) && names.contains(node.norm());
  }
}
