package rashomon.mention.time;

import rashomon.knowledge.Row;

/**
 * One meaning of a word of time, a row of {@code times-words.tsv}.
 *
 * @param value a month's or weekday's number, a unit's factor, as the kind has it; else 0
 * @param text the value as written
 * @param code a unit's name, a TIMEX3 code
 */
record Word(Kind kind, int value, String text, String code, How how) {

  /** How the word must be written to be read. */
  enum How {
    ANY,
    /** Needs a capital. */
    CAPITAL,
    /** Needs a capital, and stands alone only after a preposition: May, March. */
    RISKY,
    /** An abbreviation: needs a capital, and stands alone only with its stop. */
    SHORT
  }

  static Word of(Row row) {
    String text = row.get("value");
    boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    How how = row.get("how").isEmpty() ? How.ANY : row.one("how", How.class);
    int value = number ? Integer.parseInt(text) : 0;
    return new Word(row.one("kind", Kind.class), value, text, row.get("code"), how);
  }

  /** Whether the word may stand without a day, a year or a preposition. */
  boolean standsAlone(boolean stopped) {
    return how == How.SHORT ? stopped : how != How.RISKY;
  }
}
