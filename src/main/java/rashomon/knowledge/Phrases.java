package rashomon.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  private final Node<V> root = new Node<>();
  private final Screen firsts = new Screen();

  /**
   * Adds a phrase.
   *
   * @return what the phrase meant before, or null
   */
  public @Nullable V put(String phrase, V value) {
    Node<V> node = root;
    List<Token> tokens = Tokens.of(phrase);
    if (!tokens.isEmpty()) {
      firsts.add(tokens.get(0).norm());
    }
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.norm(), w -> new Node<>());
    }
    V before = node.value;
    node.value = value;
    return before;
  }

  /** The longest phrase that begins at token {@code at}, or null. */
  public @Nullable Hit<V> at(List<Token> tokens, int at) {
    if (at >= tokens.size() || !firsts.passes(tokens.get(at).norm())) {
      return null;
    }
    Node<V> node = root;
    Hit<V> longest = null;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        return longest;
      }
      if (node.value != null) {
        longest = new Hit<>(node.value, i - at + 1);
      }
    }
    return longest;
  }

  /** What the whole phrase means, or null. */
  public @Nullable V get(String phrase) {
    List<Token> tokens = Tokens.of(phrase);
    Hit<V> hit = at(tokens, 0);
    return hit != null && hit.length() == tokens.size() ? hit.value() : null;
  }
}
