package rashomon.mention;

/**
 * What may begin at a word, by the word alone: where it does not, no finder of it looks further.
 * Which words open it, its finder says.
 */
enum Opening {
  /** A phrase of time, which may begin before the word. */
  TIME,
  QUANTITY,
  PARTY,
  DEMONYM,
  PLACE,
  /** Several places behind or before one head word. */
  PLACE_ROLL,
  /** A name that no table knows. */
  NAME,
  PEOPLE,
  SOURCE,
  CUE;

  @SuppressWarnings("EnumOrdinal") // the bits are never stored
  long bit() {
    return 1L << ordinal();
  }
}
