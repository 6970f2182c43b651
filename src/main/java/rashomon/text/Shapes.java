package rashomon.text;

import rashomon.text.Token.Shape;

/** What a word looks like, by its letters. */
final class Shapes {

  private Shapes() {}

  static Shape of(String word) {
    if (isPlain(word)) {
      return Shape.LOWER;
    }
    if (!Tokens.isWord(word.charAt(0))) {
      return word.length() == 1 ? Shape.MARK : Shape.LOWER; // the possessive 's
    }
    if (Character.isDigit(word.charAt(0))) {
      return Shape.NUMBER;
    }
    int uppers = 0;
    int lowers = 0;
    for (int i = 0; i < word.length(); i++) {
      uppers += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      lowers += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
    }
    if (uppers == 0) {
      return Shape.LOWER;
    }
    return lowers == 0 && uppers > 1 ? Shape.UPPER : startsName(word) ? Shape.CAPITAL : Shape.LOWER;
  }

  /** Small letters of English only, as most words are: nothing to fold. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** A capital at the start, or after the Arabic article: {@code al-Tai}, {@code ar-Raqqah}. */
  private static boolean startsName(String word) {
    int hyphen = word.indexOf('-', 1);
    boolean article = hyphen > 0 && hyphen < 4 && hyphen + 1 < word.length();
    return Character.isUpperCase(word.charAt(0))
        || article && Character.isUpperCase(word.charAt(hyphen + 1));
  }
}
