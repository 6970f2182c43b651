package rashomon.text;

import java.util.List;

/**
 * One sentence with its tokens.
 *
 * @param index its number in the text, from 0
 * @param paragraph the number of its paragraph, from 0
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The text's span of the tokens from {@code from} (inclusive) to {@code to} (exclusive). */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
