package rashomon.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.text.Lookup;
import rashomon.text.Token;
import rashomon.text.Tokens;
import rashomon.text.WordMemory;

/**
 * Phrases of one or more words and what each means; finds the longest that begins at a token. Words
 * are compared folded. All are put here before a text is searched for them: what is known of a word
 * is kept.
 */
public final class Phrases<V> {

  /** A phrase found: its meaning and how many tokens it covers. */
  public record Hit<V>(V value, int length) {}

  private static final class Node<V> {
    private @Nullable Lookup<Node<V>> next;
    private @Nullable V value;

    private Lookup<Node<V>> next() {
      Lookup<Node<V>> some = next == null ? new Lookup<>(4) : next;
      next = some;
      return some;
    }

    private @Nullable Node<V> then(String word) {
      return next == null ? null : next.get(word);
    }

    /** The node of the phrase that begins here. */
    private Node<V> under(List<String> words) {
      Node<V> node = this;
      for (int i = 1; i < words.size(); i++) {
        node = node.next().orFresh(words.get(i), Node::new);
      }
      return node;
    }
  }

  /** Makes a phrase's meaning of the row and the column that it stands in. */
  public interface Reader<V> {
    /** The meaning; null where the cell holds no phrase of the kind. */
    @Nullable V read(Row row, String column);
  }

  private final Map<String, Node<V>> firsts = new HashMap<>();
  private final @Nullable ByWord<Node<V>> table;

  private final WordMemory<Node<V>> begun = new WordMemory<>(word -> first(word.norm()));

  /** None as yet. */
  public Phrases() {
    table = null;
  }

  private Phrases(Knowledge knowledge, Wordings wordings, Reader<V> reader) {
    List<String> columns = wordings.columns();
    table = ByWord.of(knowledge, wordings, (word, rows) -> read(word, rows, columns, reader));
  }

  /** The phrases of a table; of two that are alike the later stands. */
  public static <V> Phrases<V> of(Knowledge knowledge, Wordings wordings, Reader<V> reader) {
    return new Phrases<>(knowledge, wordings, reader);
  }

  private static <V> @Nullable Node<V> read(
      String word, List<Row> rows, List<String> columns, Reader<V> reader) {
    Node<V> first = null;
    for (Row row : rows) {
      for (String column : columns) {
        List<String> words = Tokens.norms(row.need(column));
        V value = words.isEmpty() || !words.get(0).equals(word) ? null : reader.read(row, column);
        if (value != null) {
          first = first == null ? new Node<>() : first;
          first.under(words).value = value;
        }
      }
    }
    return first;
  }

  private @Nullable Node<V> first(String word) {
    return table == null ? firsts.get(word) : table.get(word);
  }

  /**
   * Adds a phrase.
   *
   * @return what the phrase meant before, or null
   */
  public @Nullable V put(String phrase, V value) {
    return put(Tokens.norms(phrase), value);
  }

  /** Adds a phrase of these words. */
  public @Nullable V put(List<String> words, V value) {
    String word = words.isEmpty() ? "" : words.get(0);
    Node<V> node = firsts.computeIfAbsent(word, w -> new Node<>()).under(words);
    V before = node.value;
    node.value = value;
    return before;
  }

  /** Whether some phrase begins with the word. */
  public boolean mayBegin(Token word) {
    return begun.of(word) != null;
  }

  /** The longest phrase that begins at token {@code at}, or null. */
  public @Nullable Hit<V> at(List<Token> tokens, int at) {
    Node<V> node = at < tokens.size() ? begun.of(tokens.get(at)) : null;
    Node<V> longest = null;
    int to = at;
    for (int i = at + 1; node != null; i++) {
      if (node.value != null) {
        longest = node;
        to = i;
      }
      node = i < tokens.size() ? node.then(tokens.get(i).norm()) : null;
    }
    return longest == null || longest.value == null ? null : new Hit<>(longest.value, to - at);
  }

  /** What the whole phrase means, or null. */
  public @Nullable V get(String phrase) {
    List<String> words = Tokens.norms(phrase);
    Node<V> node = words.isEmpty() ? null : first(words.get(0));
    for (int i = 1; node != null && i < words.size(); i++) {
      node = node.then(words.get(i));
    }
    return node == null ? null : node.value;
  }
}
