package rashomon.text;

/**
 * One word, number or mark of a text. A hyphenated word ({@code US-led}, {@code 15-hour}) is one
 * token; a possessive {@code 's} is a token of its own.
 *
 * @param word what is written
 */
public record Token(int start, int end, Word word) {

  /** What a token looks like; the letters decide, not the place in the sentence. */
  public enum Shape {
    LOWER,
    CAPITAL,
    UPPER,
    NUMBER,
    MARK
  }

  /**
   * @param text as written
   * @param norm folded: lower case, no accents, straight apostrophes
   */
  public Token(int start, int end, String text, String norm, Shape shape) {
    this(start, end, Word.of(text, norm, shape));
  }

  /** As written. */
  public String text() {
    return word.text();
  }

  /** Folded: lower case, no accents, straight apostrophes. */
  public String norm() {
    return word.norm();
  }

  /** The hash code of the folded word. */
  public int hash() {
    return word.hash();
  }

  public Shape shape() {
    return word.shape();
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean is(String word) {
    return norm().equals(word);
  }

  public boolean isNumber() {
    return shape() == Shape.NUMBER;
  }

  public boolean isMark() {
    return shape() == Shape.MARK;
  }

  /** Starts with a capital letter: {@code Homs}, {@code NDF}, {@code US-led}. */
  public boolean isName() {
    return shape() == Shape.CAPITAL || shape() == Shape.UPPER;
  }
}
