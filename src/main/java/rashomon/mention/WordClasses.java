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

  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  WordClasses with(WordClass wordClass) {
    int bit = wordClass.ordinal();
    return bit < Long.SIZE
        ? new WordClasses(low | 1L << bit, high)
        : new WordClasses(low, high | 1L << bit);
  }
}
