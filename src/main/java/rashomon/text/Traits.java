package rashomon.text;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is true of a word as it is written, whatever stands beside it: up to 64 questions, a bit
 * each, asked once of each word form. Most words of a text answer no to most of them, so a sentence
 * is not searched for what none of its words can begin.
 *
 * <p>Holds the last word of each hash code; what it answers never depends on what it holds, so that
 * threads may share it and overwrite each other's words.
 */
public final class Traits {

  private record Known(String text, long traits) {}

  private static final int SIZE = 1 << 14;

  private final Known[] known = new Known[SIZE];
  private final List<Predicate<Token>> questions;

  /**
   * @param questions about the token's text, norm and shape, never about its place
   */
  public Traits(List<Predicate<Token>> questions) {
    if (questions.size() > Long.SIZE) {
      throw new IllegalArgumentException("more questions than bits: " + questions.size());
    }
    this.questions = List.copyOf(questions);
  }

  /** The bits of the questions that the word answers with yes, the first question's lowest. */
  public long of(Token token) {
    String text = token.text();
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 14) & SIZE - 1;
    Known there = known[place];
    if (there == null || !there.text().equals(text)) {
      there = new Known(text, ask(token));
      known[place] = there;
    }
    return there.traits();
  }

  /** The bits of all questions that some word of them answers with yes. */
  public long any(List<Token> tokens) {
    long any = 0;
    for (int i = 0; i < tokens.size(); i++) {
      any |= of(tokens.get(i));
    }
    return any;
  }

  private long ask(Token token) {
    long traits = 0;
    for (int i = 0; i < questions.size(); i++) {
      traits |= questions.get(i).test(token) ? 1L << i : 0;
    }
    return traits;
  }
}
