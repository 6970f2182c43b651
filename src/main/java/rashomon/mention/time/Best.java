package rashomon.mention.time;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import rashomon.text.Sentence;
import rashomon.text.Span;

/** The phrase that takes in most of those that begin at one node. */
final class Best {

  private static final List<String> PREFIXES =
      List.of("mid", "pre", "post", "early", "late", "non", "since");

  private final List<Node> nodes;
  private final int at;
  private final Contents contents;
  private final Sentence sentence;
  private int weight;
  private int length;
  private int order;
  private @Nullable Node node;

  Best(List<Node> nodes, int at, Contents contents, Sentence sentence) {
    this.nodes = nodes;
    this.at = at;
    this.contents = contents;
    this.sentence = sentence;
  }

  @Nullable Node node() {
    return node;
  }

  void tryAll(List<Rule> rules) {
    for (Rule rule : rules) {
      Slots slots = contents.mayFill(rule.anchor()) ? rule.pattern().match(nodes, at) : null;
      if (slots != null && isBetter(rule, slots) && isWhole(slots)) {
        take(rule, slots);
      }
    }
  }

  private boolean isBetter(Rule rule, Slots slots) {
    int more = rule.weight(slots) - weight;
    int longer = slots.to() - slots.from() - length;
    return more > 0 || more == 0 && (longer > 0 || longer == 0 && rule.order() < order);
  }

  private void take(Rule rule, Slots slots) {
    Sense sense = rule.read(slots);
    if (sense == null) {
      return;
    }
    weight = rule.weight(slots);
    length = slots.to() - slots.from();
    order = rule.order();
    Node first = nodes.get(slots.from());
    Node last = nodes.get(slots.to() - 1);
    Span span = first.span().to(last.span());
    long kinds = sense instanceof Nothing ? 0 : sense.kind().bit();
    node =
        new Node(
            span, first.from(), last.to(), "", kinds, List.of(), null, sense, name(rule, slots));
  }

  /** The rule's name, and behind a colon those of the phrases that it puts together. */
  private static String name(Rule rule, Slots slots) {
    StringJoiner parts = new StringJoiner("+", rule.name() + ":", "").setEmptyValue(rule.name());
    for (Node node : slots.nodes()) {
      if (node.sense() != null) {
        parts.add(node.rule());
      }
    }
    return parts.toString();
  }

  /** A phrase may begin or end inside a hyphenated word only where the rest is of time too. */
  private boolean isWhole(Slots slots) {
    Node first = nodes.get(slots.from());
    Node last = nodes.get(slots.to() - 1);
    boolean begins = first.span().start() == sentence.token(first.from()).start();
    boolean ends = last.span().end() >= sentence.token(last.to() - 1).end();
    return (begins || isTimely(slots.from() - 1, -1)) && (ends || isTimely(slots.to(), 1));
  }

  private boolean isTimely(int dash, int step) {
    int beyond = isNode(dash) && nodes.get(dash).isDash() ? dash + step : dash;
    if (!isNode(beyond)) {
      return false; // the sentence ends inside the word: "2031-07-09T"
    }
    Node node = nodes.get(beyond);
    return Kind.dated(node.kinds()) || node.sense() != null || PREFIXES.contains(node.norm());
  }

  private boolean isNode(int i) {
    return 0 <= i && i < nodes.size();
  }
}
