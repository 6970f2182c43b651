package rashomon.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into paragraphs: at blank lines, and at every line break unless the lines look wrapped
 * by hand (a line of 45 to 110 characters that ends without a stop, followed by a lower-case one).
 */
public final class Paragraphs {

  private static final int WRAP_FROM = 45;
  private static final int WRAP_TO = 110;

  private Paragraphs() {}

  public static List<Span> of(String text, Span span) {
    List<Span> paragraphs = new ArrayList<>();
    int from = span.start();
    while (from < span.end()) {
      int to = lineEnd(text, from, span.end());
      int start = from;
      while (to < span.end() && isWrapped(text, from, to, span.end())) {
        from = to + 1;
        to = lineEnd(text, from, span.end());
      }
      if (!text.substring(start, to).isBlank()) {
        paragraphs.add(new Span(start, to));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  private static int lineEnd(String text, int from, int end) {
    int to = text.indexOf('\n', from);
    return to < 0 || to > end ? end : to;
  }

  private static boolean isWrapped(String text, int line, int to, int end) {
    int length = to - line;
    if (length < WRAP_FROM || length > WRAP_TO || to + 1 >= end) {
      return false;
    }
    char next = text.charAt(to + 1);
    char last = text.charAt(lastVisible(text, line, to));
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return Character.isLowerCase(next)
        || open && Character.isLetterOrDigit(next) && isLong(text, to + 1, end);
  }

  private static int lastVisible(String text, int line, int to) {
    int last = to - 1;
    while (last > line && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private static boolean isLong(String text, int line, int end) {
    int length = lineEnd(text, line, end) - line;
    return length >= WRAP_FROM && length <= WRAP_TO;
  }
}
