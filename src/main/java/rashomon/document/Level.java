package rashomon.document;

/**
 * A text as patterns want it: of the same length, so that offsets hold, with one kind of blank, of
 * quotation mark and of apostrophe.
 */
final class Level {

  private Level() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (level(text.charAt(i)) != text.charAt(i)) {
        return changed(text, i);
      }
    }
    return text;
  }

  private static String changed(String text, int from) {
    char[] level = text.toCharArray();
    for (int i = from; i < level.length; i++) {
      level[i] = level(level[i]);
    }
    return new String(level);
  }

  private static char level(char c) {
    if (c < '\u00a0') {
      return c == '\r' || c == '\t' ? ' ' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e' -> '"';
      case '\u00a0', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\u202f', '\u3000' -> ' ';
      default -> c >= '\u2000' && c <= '\u200a' ? ' ' : c;
    };
  }
}
