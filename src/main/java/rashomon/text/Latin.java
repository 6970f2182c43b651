package rashomon.text;

import org.jspecify.annotations.Nullable;

/**
 * Latin letters without their accents, for the names that most tables and articles have: the JDK's
 * {@link java.text.Normalizer}, which knows all letters, takes as long to start as a short article
 * to read.
 */
final class Latin {

  private static final char FIRST = '\u00c0';

  /** What is more than one letter without its accents. */
  private static final char SEVERAL = '?';

  /** The letters from {@link #FIRST} on, as their decompositions (NFKD) begin. */
  private static final String LETTERS =
      ""
          + "AAAAAA\u00c6CEEEEIIII\u00d0NOOOOO\u00d7\u00d8UUUUY\u00de\u00df"
          + "aaaaaa\u00e6ceeeeiiii\u00f0nooooo\u00f7\u00f8uuuuy\u00fey"
          + "AaAaAaCcCcCcCcDd\u0110\u0111EeEeEeEeEeGgGg"
          + "GgGgHh\u0126\u0127IiIiIiIiI\u0131??JjKk\u0138LlLlLl?"
          + "?\u0141\u0142NnNnNn?\u014a\u014bOoOoOo\u0152\u0153RrRrRrSsSsSs"
          + "SsTtTt\u0166\u0167UuUuUuUuUuUuWwYyYZzZzZzs";

  private Latin() {}

  /** The word without accents, with straight marks; null where it has other letters. */
  static @Nullable String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = letter(word.charAt(i));
      if (c == SEVERAL && word.charAt(i) != SEVERAL) {
        return null;
      }
      plain.append(Folding.straight(c));
    }
    return plain.toString();
  }

  private static char letter(char c) {
    if (c >= FIRST && c < FIRST + LETTERS.length()) {
      return LETTERS.charAt(c - FIRST);
    }
    boolean alone =
        c < '\u0080' || c >= '\u2012' && c <= '\u2014' || c >= '\u2018' && c <= '\u201e';
    return alone ? c : SEVERAL;
  }
}
