package rashomon.mention;

/** The classes of a word, or those that are asked of every word: a bit for each of 128. */
record WordClasses(long low, long high) {

  static final WordClasses NONE = new WordClasses(0, 0);

  static WordClasses of(WordClass... classes) {
    WordClasses all = NONE;
    for (WordClass wordClass : classes) {
      all = all.with(wordClass);
    }
    return all;
  }

  /** The classes of several words together. */
  static WordClasses all(WordClasses[] words) {
    long low = 0;
    long high = 0;
    for (WordClasses word : words) {
      low |= word.low;
      high |= word.high;
    }
    return new WordClasses(low, high);
  }

  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  WordClasses with(WordClass wordClass) {
    int bit = wordClass.ordinal();
    return bit < Long.SIZE
        ? new WordClasses(low | 1L << bit, high)
        : new WordClasses(low, high | 1L << bit);
  }

  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  boolean has(WordClass wordClass) {
    int bit = wordClass.ordinal();
    return ((bit < Long.SIZE ? low : high) & 1L << bit) != 0;
  }

  boolean hasAny(WordClasses others) {
    return (low & others.low) != 0 || (high & others.high) != 0;
  }
}
