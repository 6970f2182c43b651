package rashomon.mention.time;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pattern's places hold once it matches; null where an optional one is missing. */
final class Slots {

  private final @Nullable Node[] held;
  private final int from;
  private final int to;

  Slots(@Nullable Node[] held, int from, int to) {
    this.held = held;
    this.from = from;
    this.to = to;
  }

  /** The first node of the phrase. */
  int from() {
    return from;
  }

  /** The node after its last. */
  int to() {
    return to;
  }

  /** The nodes that the places hold, without the missing ones. */
  List<Node> nodes() {
    return Arrays.stream(held).filter(Objects::nonNull).toList();
  }

  /** What the n-th place holds, from 0. */
  @Nullable Node place(int n) {
    return held[n];
  }

  /** The first node of that kind, or null. */
  @Nullable Node node(Kind kind) {
    return node(kind, 1);
  }

  /** The n-th node of that kind, from 1, or null. */
  @Nullable Node node(Kind kind, int n) {
    int left = n;
    for (Node node : held) {
      if (node != null && node.is(kind) && --left == 0) {
        return node;
      }
    }
    return null;
  }

  /** The n-th phrase that has been read before, from 1. */
  Sense sense(int n) {
    int left = n;
    for (Node node : held) {
      Sense sense = node == null ? null : node.sense();
      if (sense != null && --left == 0) {
        return sense;
      }
    }
    throw new IllegalArgumentException("the pattern holds no phrase number " + n);
  }

  /** The number that the node of that kind stands for; 0 where there is none. */
  int value(Kind kind) {
    Node node = node(kind);
    return node == null ? 0 : node.value(kind);
  }

  boolean has(Kind kind) {
    return node(kind) != null;
  }

  boolean has(String word) {
    for (Node node : held) {
      if (node != null && node.is(word)) {
        return true;
      }
    }
    return false;
  }
}
