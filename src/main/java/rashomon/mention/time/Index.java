package rashomon.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Lookup;

/**
 * Rules by the first two nodes that they can take, so that "the" does not try every rule that
 * begins with it.
 *
 * @param <V> what is found: rules, or an index of the node after
 */
final class Index<V> {

  private final Lookup<V> byWord = new Lookup<>();
  private final List<@Nullable V> byKind = new ArrayList<>();
  private long kinds;

  Index() {
    for (int i = 0; i < Long.SIZE; i++) {
      byKind.add(null);
    }
  }

  /** The rules that go on from a first node. */
  static final class Second {
    private final Index<List<Rule>> next = new Index<>();
    private final List<Rule> alone = new ArrayList<>();

    private void tryAll(Best best, @Nullable Node node) {
      best.tryAll(alone);
      if (node != null) {
        for (List<Rule> rules : next.of(node)) {
          best.tryAll(rules);
        }
      }
    }
  }

  /** Adds a rule under every pair of nodes that it can begin with. */
  static void add(Index<Second> index, Rule rule) {
    List<Element> body = rule.pattern().body();
    for (int first = 0; first < body.size(); first++) {
      for (Second second : index.under(body.get(first), Second::new)) {
        addNext(second, rule, body, first + 1);
      }
      if (!body.get(first).optional()) {
        return;
      }
    }
  }

  private static void addNext(Second second, Rule rule, List<Element> body, int from) {
    for (int i = from; i < body.size(); i++) {
      second.next.under(body.get(i), ArrayList::new).forEach(rules -> into(rules, rule));
      if (!body.get(i).optional()) {
        return;
      }
    }
    into(second.alone, rule);
  }

  /** Rules come one after another, so only the last can be the same. */
  private static void into(List<Rule> rules, Rule rule) {
    if (rules.isEmpty() || rules.get(rules.size() - 1).order() != rule.order()) {
      rules.add(rule);
    }
  }

  private List<V> under(Element element, java.util.function.Supplier<V> fresh) {
    List<V> all = new ArrayList<>();
    element.words().forEach(w -> all.add(byWord.orFresh(w, fresh)));
    element.names().forEach(w -> all.add(byWord.orFresh(w, fresh)));
    kinds |= element.kinds();
    for (long rest = element.kinds(); rest != 0; rest &= rest - 1) {
      int kind = Long.numberOfTrailingZeros(rest);
      V found = byKind.get(kind);
      V value = found == null ? fresh.get() : found;
      byKind.set(kind, value);
      all.add(value);
    }
    return all;
  }

  /** What may go on from the node. */
  List<V> of(Node node) {
    V word = byWord.get(node.norm());
    long found = node.kinds() & kinds;
    if (found == 0) {
      return word == null ? List.of() : List.of(word);
    }
    List<V> all = new ArrayList<>(4);
    if (word != null) {
      all.add(word);
    }
    for (long rest = found; rest != 0; rest &= rest - 1) {
      V kind = byKind.get(Long.numberOfTrailingZeros(rest));
      if (kind != null) {
        all.add(kind);
      }
    }
    return all;
  }

  /** The best phrase that begins at a node, or null. */
  static @Nullable Node find(List<Second> begun, Best best, @Nullable Node next) {
    for (Second second : begun) {
      second.tryAll(best, next);
    }
    return best.node();
  }
}
