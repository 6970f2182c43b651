package rashomon.text;

import rashomon.text.Token.Shape;

/**
 * Words met before: most of a text is a few thousand words again and again, which are cut out,
 * folded and hashed once. Holds the two words of each hash code that were met last; what it answers
 * never depends on what it holds, so that threads may share it and overwrite each other's words.
 */
final class Vocabulary {

  /** A word as written, folded, and what it looks like. */
  static final class Word {
    private final char[] letters;
    private final String text;
    private final String norm;
    private final Shape shape;

    private Word(String text, String norm, Shape shape) {
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

    private boolean is(char[] text, int from, int to) {
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
  }

  private static final int SIZE = 1 << 15;

  /** Letters; what is longer is rarely met again. */
  private static final int LONGEST = 20;

  private static final Word[] WORDS = new Word[SIZE];

  private Vocabulary() {}

  /** The word that these characters spell. */
  static Word of(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return read(new String(text, from, to - from));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int place = (hash ^ hash >>> 15) & SIZE - 2;
    Word last = WORDS[place];
    if (last != null && last.is(text, from, to)) {
      return last;
    }
    Word before = WORDS[place + 1];
    boolean known = before != null && before.is(text, from, to);
    Word word = known && before != null ? before : read(new String(text, from, to - from));
    WORDS[place + 1] = last;
    WORDS[place] = word;
    return word;
  }

  private static Word read(String word) {
    Shape shape = Shapes.of(word);
    String norm = shape == Shape.LOWER && Shapes.isPlain(word) ? word : Folding.fold(word);
    if (norm.equals(word) || norm.length() > LONGEST) {
      return new Word(word, norm, shape);
    }
    char[] folded = norm.toCharArray();
    String once = of(folded, 0, folded.length).text();
    return new Word(word, once, shape);
  }
}
