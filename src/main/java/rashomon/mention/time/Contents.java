package rashomon.mention.time;

import java.util.List;

/**
 * What a sentence has anywhere, as bits: most rules that could begin at a word need another that
 * the sentence does not have.
 *
 * @param kinds all that its nodes can be
 * @param hashes a bit for each hash code of its words
 */
record Contents(long kinds, long hashes) {

  static Contents of(List<Node> nodes) {
    long kinds = Kind.END.bit();
    long hashes = 0;
    for (Node node : nodes) {
      kinds |= node.kinds();
      hashes |= 1L << node.norm().hashCode();
    }
    return new Contents(kinds, hashes);
  }

  /** Whether something of the sentence may stand in the place. */
  boolean mayFill(Element place) {
    return (place.kinds() & kinds) != 0 || (place.hashes() & hashes) != 0;
  }
}
