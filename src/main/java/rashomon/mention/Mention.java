package rashomon.mention;

import rashomon.text.Span;

/**
 * A span of an article, what it means, and the rule that read it.
 *
 * @param sentence the number of the sentence it stands in
 * @param from its first token in that sentence
 * @param to the token after its last
 */
public record Mention<M extends Meaning>(
    int sentence, int from, int to, Span span, M meaning, String rule) {

  /** The same words, taken to mean something else. */
  public <N extends Meaning> Mention<N> as(N other) {
    return as(other, rule);
  }

  /** The same words, taken by another rule to mean something else. */
  public <N extends Meaning> Mention<N> as(N other, String by) {
    return new Mention<>(sentence, from, to, span, other, by);
  }

  /** The same, where its sentence has another number. */
  Mention<M> in(int other) {
    return new Mention<>(other, from, to, span, meaning, rule);
  }
}
