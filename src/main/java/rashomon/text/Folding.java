package rashomon.text;

import java.text.Normalizer;
import java.util.Locale;

/** Spelling differences that carry no meaning: case, accents, curly quotes. */
public final class Folding {

  private Folding() {}

  /** Lower case, without accents, with straight apostrophes: {@code Kobanî} is {@code kobani}. */
  public static String fold(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String letters = Latin.plain(word);
    return (letters == null ? decomposed(word) : letters).toLowerCase(Locale.ROOT);
  }

  /** The same for letters of any kind, but not in lower case. */
  static String decomposed(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(straight(c));
      }
    }
    return folded.toString();
  }

  /** Whether all letters are of the English alphabet, so that none has an accent to drop. */
  public static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The ASCII twin of a letter that has no decomposition, an apostrophe or a dash; else itself. */
  static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u02bb', '\u02be', '\u02bf', '`', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u0131' -> 'i';
      case '\u0259', '\u018f' -> 'e';
      case '\u0142' -> 'l';
      case '\u00f8' -> 'o';
      case '\u0111' -> 'd';
      default -> c;
    };
  }
}
