package rashomon.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.text.Lookup;
import rashomon.text.Token;
import rashomon.text.Tokens;

/**
 * Phrases of one or more words and what each means; finds the longest that begins at a token. Words
 * are compared folded.
 */
public final class Phrases<V> {

  /** A phrase found: its meaning and how many tokens it covers. */
  public record Hit<V>(V value, int length) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(4);
    private @Nullable V value;
  }

  private final Lookup<Node<V>> firsts = new Lookup<>();

  /**
   * Adds a phrase.
   *
   * @return what the phrase meant before, or null
   */
  public @Nullable V put(String phrase, V value) {
    List<String> words = Tokens.norms(phrase);
    Node<V> node = firsts.orFresh(words.isEmpty() ? "" : words.get(0), Node::new);
    for (int i = 1; i < words.size(); i++) {
      node = node.next.computeIfAbsent(words.get(i), w -> new Node<>());
    }
    V before = node.value;
    node.value = value;
    return before;
  }

  /** Whether some phrase begins with the word. */
  public boolean mayBegin(Token word) {
    return firsts.get(word.norm()) != null;
  }

  /** The longest phrase that begins at token {@code at}, or null. */
  public @Nullable Hit<V> at(List<Token> tokens, int at) {
    Node<V> node = at < tokens.size() ? firsts.get(tokens.get(at).norm()) : null;
    Hit<V> longest = null;
    for (int i = at + 1; node != null; i++) {
      if (node.value != null) {
        longest = new Hit<>(node.value, i - at);
      }
      node = i < tokens.size() ? node.next.get(tokens.get(i).norm()) : null;
    }
    return longest;
  }

  /** What the whole phrase means, or null. */
  public @Nullable V get(String phrase) {
    List<String> words = Tokens.norms(phrase);
    Node<V> node = words.isEmpty() ? null : firsts.get(words.get(0));
    for (int i = 1; node != null && i < words.size(); i++) {
      node = node.next.get(words.get(i));
    }
    return node == null ? null : node.value;
  }
}
