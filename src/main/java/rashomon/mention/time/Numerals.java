package rashomon.mention.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Number words that make one number: {@code twenty-four}, {@code two dozen}, {@code a hundred and
 * ten}, {@code two and a half}.
 */
final class Numerals {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<String> AND_A_HALF = List.of("and", "a", "half");

  private final List<Node> nodes;
  private Amount amount = Amount.ONE;
  private int at;

  private Numerals(List<Node> nodes) {
    this.nodes = nodes;
  }

  static List<Node> merge(List<Node> nodes) {
    Numerals numerals = new Numerals(nodes);
    List<Node> merged = new ArrayList<>(nodes.size());
    while (numerals.at < nodes.size()) {
      merged.add(numerals.next());
    }
    return merged;
  }

  private Node next() {
    int from = at;
    Amount first = first();
    if (first == null) {
      return nodes.get(at++);
    }
    amount = first;
    ones(from);
    scales();
    half();
    return at == from + 1 ? nodes.get(from) : join(from, at);
  }

  /** The number that begins here, or null; "a" begins one before a dozen or a hundred. */
  private @Nullable Amount first() {
    Node node = nodes.get(at);
    if (node.is("a") && scale(at + 1) != null) {
      at++;
      return Amount.ONE;
    }
    if (!node.is(Kind.NUMBER)) {
      return null;
    }
    at++;
    return node.amount();
  }

  private void ones(int from) {
    int next = skipHyphen(at);
    boolean tens = isWord(from) && amount.isWhole() && amount.whole() % 10 == 0;
    Amount ones = next < nodes.size() && isWord(next) ? nodes.get(next).amount() : null;
    if (tens && amount.whole() >= 20 && ones != null && ones.whole() < 10) {
      amount = amount.plus(ones.value());
      at = next + 1;
    }
  }

  private void scales() {
    Amount scale = scale(at);
    while (scale != null) {
      amount = amount.times(scale.whole());
      at++;
      int rest = at < nodes.size() && nodes.get(at).is("and") ? at + 1 : at;
      if (rest < nodes.size() && isWord(rest) && amount.whole() >= 100) {
        at = rest;
        amount = amount.plus(nodes.get(at++).amount().value());
      }
      scale = scale(at);
    }
  }

  private void half() {
    int i = at;
    for (int k = 0; k < AND_A_HALF.size(); k++) {
      i = skipHyphen(i);
      if (i >= nodes.size() || !nodes.get(i).is(AND_A_HALF.get(k))) {
        return;
      }
      i++;
    }
    amount = amount.plus(HALF);
    at = i;
  }

  private @Nullable Amount scale(int i) {
    return i < nodes.size() && nodes.get(i).is(Kind.SCALE) ? nodes.get(i).amount() : null;
  }

  private boolean isWord(int i) {
    return nodes.get(i).is(Kind.NUMBER) && !Digits.isDigit(nodes.get(i).norm().charAt(0));
  }

  private int skipHyphen(int i) {
    return i < nodes.size() && nodes.get(i).isDash() ? i + 1 : i;
  }

  private Node join(int from, int to) {
    Node first = nodes.get(from);
    Node last = nodes.get(to - 1);
    return new Node(
        first.span().to(last.span()),
        first.from(),
        last.to(),
        "#",
        Kind.NUMBER.bit(),
        List.of(),
        amount,
        null,
        "");
  }
}
