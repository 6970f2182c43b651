package rashomon.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rashomon.text.Token.Shape;

/**
 * A word as it is written, folded, and what it looks like. The same word of many texts is one
 * object ({@link Vocabulary}), so that what tables know of it is kept with it ({@link WordMemory}).
 */
public final class Word {

  private final long key;
  private final char[] letters;
  private final String text;
  private final String norm;
  private final Shape shape;

  /** What is known of the word, in the place of each memory. */
  private final WordMemory.@Nullable Known[] known = new WordMemory.Known[WordMemory.PLACES];

  Word(String text, String norm, Shape shape) {
    letters = text.toCharArray();
    key = key(letters, 0, letters.length);
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

  WordMemory.@Nullable Known known(int place) {
    return known[place];
  }

  void know(int place, WordMemory.Known what) {
    known[place] = what;
  }

  /** A number of the characters: of few words with one hash code the same. */
  static long key(char[] text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = (key << Byte.SIZE | key >>> Long.SIZE - Byte.SIZE) ^ text[i];
    }
    return key;
  }

  /** Whether these characters, which have that key, spell the word. */
  boolean is(long other, char[] text, int from, int to) {
    return key == other
        && Arrays.equals(letters, 0, letters.length, text, from, to);
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
