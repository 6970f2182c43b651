package rashomon.text;

import org.jspecify.annotations.Nullable;
import rashomon.text.Token.Shape;

/**
 * A word as it is written, folded, and what it looks like. The same word of many texts is one
 * object ({@link Vocabulary}), so that what tables know of it is kept with it ({@link WordMemory}).
 */
public final class Word {

  private final char[] letters;
  private final String text;
  private final String norm;
  private final Shape shape;

  /** What is known of the word, in the place of each memory. */
  private final @Nullable Object[] known = new Object[WordMemory.PLACES];

  Word(String text, String norm, Shape shape) {
    letters = text.toCharArray();
    this.text = text;
    this.norm = norm;
    this.shape = shape;
  }

  String text() {
    return text;
  }

  String norm() {
    return norm;
  }

  Shape shape() {
    return shape;
  }

  @Nullable Object known(int place) {
    return known[place];
  }

  void know(int place, Object what) {
    known[place] = what;
  }

  boolean is(char[] text, int from, int to) {
    int length = letters.length;
    if (length != to - from) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Word word
        && text.equals(word.text)
        && norm.equals(word.norm)
        && shape == word.shape;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
