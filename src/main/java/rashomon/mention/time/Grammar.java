package rashomon.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Index words = new Index();
  private final Index joins = new Index();

  private Grammar() {}

  /** The rules by the words and the kinds that they can begin with. */
  private static final class Index {
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final List<List<Rule>> byKind = new ArrayList<>();
    private long kinds;

    Index() {
      for (int i = 0; i < Long.SIZE; i++) {
        byKind.add(new ArrayList<>());
      }
    }

    void add(Rule rule) {
      for (Element element : rule.pattern().beginnings()) {
        for (Set<String> words : List.of(element.words(), element.names())) {
          words.forEach(w -> into(byWord.computeIfAbsent(w, x -> new ArrayList<>()), rule));
        }
        kinds |= element.kinds();
        for (long rest = element.kinds(); rest != 0; rest &= rest - 1) {
          into(byKind.get(Long.numberOfTrailingZeros(rest)), rule);
        }
      }
    }

    private static void into(List<Rule> rules, Rule rule) {
      if (!rules.contains(rule)) {
        rules.add(rule);
      }
    }
  }

  static Grammar of(Table phrases) {
    Grammar grammar = new Grammar();
    int order = 0;
    for (Row row : phrases.rows()) {
      Rule rule = Rule.of(order++, row);
      (rule.pattern().joins() ? grammar.joins : grammar.words).add(rule);
    }
    return grammar;
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
  private static List<Node> pass(Index index, List<Node> nodes, Sentence sentence) {
    List<Node> read = null;
    for (int i = 0; i < nodes.size(); ) {
      Node found = find(index, nodes, i, sentence);
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

  private static @Nullable Node find(Index index, List<Node> nodes, int at, Sentence sentence) {
    Node node = nodes.get(at);
    List<Rule> byWord = index.byWord.get(node.norm());
    if (byWord == null && (node.kinds() & index.kinds) == 0 || (node.isDash() || node.is(","))) {
      return null;
    }
    Best best = new Best(nodes, at, sentence);
    if (byWord != null) {
      best.tryAll(byWord);
    }
    for (long rest = node.kinds() & index.kinds; rest != 0; rest &= rest - 1) {
      best.tryAll(index.byKind.get(Long.numberOfTrailingZeros(rest)));
    }
    return best.node();
  }
}
