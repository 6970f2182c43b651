package rashomon.mention.time;

import java.util.List;
import rashomon.text.Sentence;

/**
 * A phrase of time in its sentence, before it is placed.
 *
 * @param words the sentence's nodes as they were before phrases were read
 * @param at the number of the phrase's first node among them, and {@code end} the one after its
 *     last
 */
record Found(Sentence sentence, List<Node> words, Node node, Sense sense, int at, int end) {

  static Found of(Sentence sentence, List<Node> words, Node node, Sense sense) {
    int at = 0;
    while (words.get(at).span().end() <= node.span().start()) {
      at++;
    }
    int end = at;
    while (end < words.size() && words.get(end).span().start() < node.span().end()) {
      end++;
    }
    return new Found(sentence, words, node, sense, at, end);
  }

  /** Whether these words stand right before and right behind it. */
  boolean isBetween(String before, String behind) {
    return at > 0
        && end < words.size()
        && words.get(at - 1).is(before)
        && words.get(end).is(behind);
  }

  boolean isOf(Found other) {
    return sentence.index() == other.sentence.index();
  }
}
