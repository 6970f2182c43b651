package rashomon.report;

/**
 * Text from outside as a terminal may have it: on one line, without characters that a terminal
 * obeys or that turn the direction of writing.
 */
public final class Printable {

  private Printable() {}

  /** The text with runs of white space as one space, and hostile characters as {@code U+FFFD}. */
  public static String of(String text) {
    if (isSafe(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWhite(c)) {
        safe.append(blank ? "" : " ");
        blank = true;
      } else {
        safe.append(at(text, i));
        blank = false;
      }
    }
    int end = safe.length();
    return blank && end > 0 ? safe.substring(0, end - 1) : safe.toString();
  }

  /** The character of the text at {@code i}; a blank for white space. */
  public static char at(String text, int i) {
    char c = text.charAt(i);
    if (isPlain(c)) {
      return c;
    }
    if (isWhite(c)) {
      return ' ';
    }
    return isHostile(c) || isLone(text, i) ? '\ufffd' : c;
  }

  /** Whether nothing needs to be changed, as in most texts. */
  private static boolean isSafe(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? blank : at(text, i) != c || isWhite(c)) {
        return false;
      }
      blank = c == ' ';
    }
    return text.isEmpty() || !blank;
  }

  /** Letters, digits and marks of ASCII, nearly all that there is. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f';
  }

  private static boolean isWhite(char c) {
    return !isPlain(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The text with {@code U+FFFD} for each half of a character that lacks its other half. */
  public static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        StringBuilder whole = new StringBuilder(text);
        for (int k = i; k < text.length(); k++) {
          whole.setCharAt(k, isLone(text, k) ? '\ufffd' : text.charAt(k));
        }
        return whole.toString();
      }
    }
    return text;
  }

  /** Controls, line separators and marks that turn the direction; not those that join letters. */
  public static boolean isHostile(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c != '\u200c' && c != '\u200d' && c != '\u00ad';
      default -> c >= 0xfffe || c >= 0xfdd0 && c <= 0xfdef; // these are no characters
    };
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
