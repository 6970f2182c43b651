package rashomon.document;

import rashomon.text.Span;

/** White space around stretches of text, the no-break and zero-width kinds included. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    if (c > ' ' && c < '\u007f') {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The span without blanks at its ends. */
  static Span strip(String text, Span span) {
    int start = skip(text, span.start(), span.end());
    int end = span.end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The first place from {@code at} on that is not blank. */
  static int skip(String text, int at, int end) {
    int i = at;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether there is a letter or a digit in the span. */
  static boolean hasWords(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
