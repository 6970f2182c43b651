package rashomon.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rashomon.text.Token.Shape;

/**
 * A word as it is written, folded, and what it looks like. The same word of many texts is one
 * object ({@link Vocabulary}), so that what tables know of it is kept with it ({@link WordMemory}).
 */
public final class Word {

  /** Where a key has the length of a word that it spells. */
  private static final int LENGTH = Long.SIZE - Byte.SIZE;

  private static final long UNSPELLED = -1L << LENGTH;

  private final long key;
  private final char[] letters;
  private final String text;
  private final String norm;
  private final Shape shape;
  private final int hash;

  /** The bits of memories that know nothing of the word: of most words most tables say nothing. */
  private long nothing;

  /** What is known of the word, in the place of each memory. */
  private @Nullable Object @Nullable [] known;

  private Word(String text, String norm, Shape shape) {
    letters = text.toCharArray();
    key = key(letters, 0, letters.length);
    this.text = text;
    this.norm = norm;
    this.shape = shape;
    hash = norm.hashCode();
  }

  static Word of(String text, String norm, Shape shape) {
    return new Word(text, norm, shape);
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

  /** The folded word's hash code. */
  int hash() {
    return hash;
  }

  @Nullable Object known(int place) {
    @Nullable Object[] all = known;
    return all == null ? null : all[place];
  }

  void know(int place, Object what) {
    @Nullable Object[] all = known;
    if (all == null) {
      all = new Object[WordMemory.PLACES];
      known = all;
    }
    all[place] = what;
  }

  /** The memory with the bit knows nothing of the word. */
  void knowNothing(long bit) {
    nothing |= bit;
  }

  /** Whether the memory with the bit knows nothing of the word. */
  boolean isNothing(long bit) {
    return (nothing & bit) != 0;
  }

  /**
   * A number that tells most words apart. A word of less than eight Latin letters is spelled by it:
   * no other has the same.
   */
  static long key(char[] text, int from, int to) {
    long key = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      key = Long.rotateLeft(key, Byte.SIZE) ^ text[i];
      all |= text[i];
    }
    boolean spelled = to - from < Long.BYTES && all < 1 << Byte.SIZE;
    return spelled ? key | (long) (to - from) << LENGTH : key | UNSPELLED;
  }

  long key() {
    return key;
  }

  /** Whether these characters, which have that key, spell the word. */
  boolean is(long other, char[] text, int from, int to) {
    return key == other
        && (key >>> LENGTH < Long.BYTES
            || Arrays.equals(letters, 0, letters.length, text, from, to));
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
