package rashomon.mention.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of a pattern: the words or the kinds that may stand there.
 *
 * @param names words that must be written with a capital there
 * @param optional may be passed over
 * @param not a look ahead or behind at what must not stand there
 */
record Element(Set<String> words, Set<String> names, long kinds, boolean optional, boolean not) {

  Element {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
  }

  /** Whether the node, or the end of the sentence (null), can stand here. */
  boolean fits(@Nullable Node node) {
    if (node == null) {
      return ((kinds & Kind.END.bit()) != 0) != not;
    }
    boolean fits =
        (node.kinds() & kinds) != 0
            || !words.isEmpty() && words.contains(node.norm())
            || !names.isEmpty() && node.is(Kind.NAME) && names.contains(node.norm());
    return fits != not;
  }
}
