package rashomon.mention;

/**
 * The classes of each word of a line, as bits that lie side by side: what a word is, is asked some
 * hundred times, and each way to it by an object of its own costs more than the question.
 */
final class LineClasses {

  private final long[] low;
  private final long[] high;
  private long anyLow;
  private long anyHigh;

  LineClasses(int words) {
    low = new long[words];
    high = new long[words];
  }

  void set(int word, WordClasses classes) {
    low[word] = classes.low();
    high[word] = classes.high();
    anyLow |= classes.low();
    anyHigh |= classes.high();
  }

  /** Whether the word is of the class; no word is before the first and after the last. */
  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  boolean has(int word, WordClass wordClass) {
    int bit = wordClass.ordinal();
    return isWord(word) && ((bit < Long.SIZE ? low : high)[word] & 1L << bit) != 0;
  }

  /** Whether the word is of one of the classes. */
  boolean hasAny(int word, WordClasses any) {
    return isWord(word) && ((low[word] & any.low()) != 0 || (high[word] & any.high()) != 0);
  }

  /** Whether some word of the line is of the class. */
  @SuppressWarnings("EnumOrdinal")
  boolean has(WordClass wordClass) {
    int bit = wordClass.ordinal();
    return ((bit < Long.SIZE ? anyLow : anyHigh) & 1L << bit) != 0;
  }

  private boolean isWord(int i) {
    return i >= 0 && i < low.length;
  }
}
