package rashomon.report.csv;

import org.jspecify.annotations.Nullable;
import rashomon.report.Printable;

/**
 * Text from outside as a spreadsheet may have it (OWASP, "CSV Injection"): what would be read as a
 * formula has an apostrophe before it, and so has what begins with an apostrophe itself. Whoever
 * takes one apostrophe away where a cell begins with one has the text again.
 */
final class Cells {

  private static final char MARK = '\'';

  /** What begins a formula, its full-width forms and the true minus sign among it. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\u2212";

  private static final String BREAKS = "\t\r\n";

  private Cells() {}

  /**
   * The text with as many characters as it had: line breaks and tabs stay, other controls, marks of
   * direction and halves of characters become {@code U+FFFD}.
   */
  static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String plain = plain(text);
    return isObeyed(plain) ? MARK + plain : plain;
  }

  private static String plain(String text) {
    String whole = Printable.whole(text);
    StringBuilder plain = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean lineBreak = c == '\r' && i + 1 < whole.length() && whole.charAt(i + 1) == '\n';
      boolean layout = c == '\n' || c == '\t' || lineBreak;
      plain.append(layout || !Printable.isHostile(c) ? c : '\ufffd');
    }
    return plain.toString();
  }

  /** Whether a spreadsheet would calculate it, or take the apostrophe for its own. */
  private static boolean isObeyed(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = 0;
    while (first < text.length() - 1 && isBlank(text.charAt(first))) {
      first++;
    }
    char start = text.charAt(0);
    return start == MARK || BREAKS.indexOf(start) >= 0 || FORMULA.indexOf(text.charAt(first)) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
