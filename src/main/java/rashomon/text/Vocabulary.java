package rashomon.text;

import rashomon.text.Token.Shape;

/**
 * Words met before: most of a text is a few thousand words again and again, which are cut out,
 * folded and hashed once. Holds the four words of each hash code that were first met last; what it
 * answers never depends on what it holds, so that threads may share it and overwrite each other's
 * words.
 */
final class Vocabulary {

  private static final int SIZE = 1 << 16;

  /** Words of one hash code. */
  private static final int ALIKE = 4;

  /** Letters; what is longer is rarely met again. */
  private static final int LONGEST = 30;

  private static final Word[] WORDS = new Word[SIZE];

  /** The key of each, side by side: another thread may be about to put a word to its key. */
  private static final long[] KEYS = new long[SIZE];

  private Vocabulary() {}

  /** The word that these characters spell. */
  static Word of(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return read(new String(text, from, to - from));
    }
    long key = Word.key(text, from, to);
    long hash = key * 0x9E3779B97F4A7C15L;
    int first = (int) (hash >>> 40) & SIZE - ALIKE;
    for (int place = first; place < first + ALIKE; place++) {
      Word known = KEYS[place] == key ? WORDS[place] : null;
      if (known != null && known.is(key, text, from, to)) {
        return known;
      }
    }
    return toFront(read(new String(text, from, to - from)), first);
  }

  /** Puts the word before the others of its hash code, the last of which is lost. */
  private static Word toFront(Word word, int first) {
    System.arraycopy(WORDS, first, WORDS, first + 1, ALIKE - 1);
    System.arraycopy(KEYS, first, KEYS, first + 1, ALIKE - 1);
    WORDS[first] = word;
    KEYS[first] = word.key();
    return word;
  }

  private static Word read(String word) {
    Shape shape = Shapes.of(word);
    String norm = Shapes.isPlain(word) ? word : Folding.fold(word);
    if (norm.equals(word) || norm.length() > LONGEST) {
      return Word.of(word, norm, shape);
    }
    char[] folded = norm.toCharArray();
    String once = of(folded, 0, folded.length).text();
    return Word.of(word, once, shape);
  }
}
