package rashomon.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Row;
import rashomon.knowledge.Table;
import rashomon.text.Sentence;

/**
 * The phrases of time, read as a cascade: first words make phrases, then phrases make longer ones
 * until no rule joins any more. At each place the rule that takes in most wins.
 */
final class Grammar {

  private static final int MOST_JOINS = 4;

  private final Index<Index.Second> words = new Index<>();
  private final Index<Index.Second> joins = new Index<>();

  private final Anchors anchors;

  private Grammar(Predicate<String> timely) {
    anchors = new Anchors(timely);
  }

  /**
   * @param timely whether a word is one of time by itself
   */
  static Grammar of(Table phrases, Predicate<String> timely) {
    Grammar grammar = new Grammar(timely);
    int order = 0;
    for (Row row : phrases.rows()) {
      Rule rule = Rule.of(order++, row, grammar.anchors);
      boolean joins = rule.pattern().joins();
      Index.add(joins ? grammar.joins : grammar.words, rule);
      if (!joins) {
        grammar.anchors.add(rule); // phrases are put together where some were read before
      }
    }
    return grammar;
  }

  /** What a sentence has of that has a phrase of time. */
  Anchors anchors() {
    return anchors;
  }

  /** The sentence's nodes with every phrase of time read into one node. */
  List<Node> read(List<Node> nodes, Sentence sentence) {
    List<Node> read = pass(words, nodes, sentence);
    for (int i = 0; i < MOST_JOINS && read != nodes; i++) {
      nodes = read;
      read = pass(joins, nodes, sentence);
    }
    return read;
  }

  /** One pass over the nodes; the same list where nothing is found. */
  private static List<Node> pass(Index<Index.Second> index, List<Node> nodes, Sentence sentence) {
    Contents contents = Contents.of(nodes);
    List<Node> read = null;
    for (int i = 0; i < nodes.size(); ) {
      Node found = find(index, nodes, i, contents, sentence);
      if (found != null && read == null) {
        read = new ArrayList<>(nodes.subList(0, i));
      }
      Node next = found == null ? nodes.get(i) : found;
      if (read != null) {
        read.add(next);
      }
      i += found == null ? 1 : length(nodes, i, found);
    }
    return read == null ? nodes : read;
  }

  private static int length(List<Node> nodes, int from, Node found) {
    int to = from + 1;
    while (to < nodes.size() && nodes.get(to).span().end() <= found.span().end()) {
      to++;
    }
    return to - from;
  }

  private static @Nullable Node find(
      Index<Index.Second> index, List<Node> nodes, int at, Contents contents, Sentence sentence) {
    Node node = nodes.get(at);
    List<Index.Second> begun = index.of(node);
    if (begun.isEmpty() || node.isDash() || node.is(",")) {
      return null;
    }
    Node next = at + 1 < nodes.size() ? nodes.get(at + 1) : null;
    return Index.find(begun, new Best(nodes, at, contents, sentence), next);
  }
}
