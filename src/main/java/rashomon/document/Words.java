package rashomon.document;

import rashomon.text.Span;

/** Words of a text by their letters alone, without tokens: enough for heads and furniture. */
final class Words {

  private Words() {}

  /** Whether a word or a mark begins here: no blank, after a blank or at the start. */
  static boolean startsAt(String text, int at, int start) {
    return (at == start || Blanks.isBlank(text.charAt(at - 1))) && !Blanks.isBlank(text.charAt(at));
  }

  /**
   * Where the words, taken as a phrase, end in the text if they stand at {@code at}; else -1. Case,
   * the kind of quotation marks and the amount of white space make no difference.
   */
  static int endOf(String phrase, String text, int at, int end) {
    int i = 0;
    int j = at;
    while (i < phrase.length()) {
      if (Blanks.isBlank(phrase.charAt(i))) {
        i = Blanks.skip(phrase, i, phrase.length());
        int after = Blanks.skip(text, j, end);
        if (after == j && i < phrase.length()) {
          return -1;
        }
        j = after;
      } else if (j >= end || plain(phrase.charAt(i)) != plain(text.charAt(j))) {
        return -1;
      } else {
        i++;
        j++;
      }
    }
    boolean ends = j >= end || !Character.isLetterOrDigit(text.charAt(j));
    return ends ? j : -1;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** How many words the span has. */
  static int count(String text, Span span) {
    int words = 0;
    for (int at = span.start(); at < span.end(); at++) {
      words += startsAt(text, at, span.start()) ? 1 : 0;
    }
    return words;
  }
}
