package rashomon.mention.time;

import java.util.ArrayList;
import java.util.List;
import rashomon.text.Token;
import rashomon.text.Token.Shape;

/**
 * Tokens cut finer where time is written in one word: {@code 15-hour}, {@code mid-June}, {@code
 * 7pm}, {@code 2003-2004}, {@code 2021-04-25T14:30Z}. Other words stay whole.
 */
final class Pieces {

  private static final int ISO_DAY = 10;

  private final TimeWords words;
  private final List<Token> pieces;
  private final int[] origins;
  private int size;

  private Pieces(TimeWords words, List<Token> tokens, int most) {
    this.words = words;
    this.pieces = new ArrayList<>(most);
    this.origins = new int[most];
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.get(i), i);
    }
  }

  /** The pieces of a sentence's tokens; the tokens themselves where none is to be cut. */
  static Pieces of(TimeWords words, List<Token> tokens) {
    int most = 0;
    for (Token token : tokens) {
      most += mayBeCut(token) ? token.norm().length() : 1;
    }
    return most == tokens.size() ? new Pieces(words, tokens) : new Pieces(words, tokens, most);
  }

  private Pieces(TimeWords words, List<Token> tokens) {
    this.words = words;
    this.pieces = tokens;
    this.origins = new int[0];
  }

  List<Token> all() {
    return pieces;
  }

  /** The number of the token that a piece was cut from. */
  int origin(int piece) {
    return origins.length == 0 ? piece : origins[piece];
  }

  private static boolean mayBeCut(Token token) {
    return token.isNumber() && token.norm().length() > 2 || token.norm().indexOf('-') > 0;
  }

  private void add(Token token, int origin) {
    if (!mayBeCut(token) || token.norm().length() != token.text().length()) {
      keep(token, origin);
    } else if (token.isNumber() ? isWhole(token.norm()) : !isTimely(token.norm())) {
      keep(token, origin);
    } else {
      cut(token, origin);
    }
  }

  private static boolean isWhole(String norm) {
    return Digits.of(norm).kinds() != 0;
  }

  /** A hyphenated word is cut only if a part of it is a word of time. */
  private boolean isTimely(String norm) {
    if (words.knows(norm)) {
      return false;
    }
    for (String part : norm.split("-", -1)) {
      if (words.isTimely(part) || !part.isEmpty() && Digits.isDigit(part.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private void cut(Token token, int origin) {
    String norm = token.norm();
    int from = 0;
    if (norm.length() > ISO_DAY && norm.charAt(ISO_DAY) == 't' && norm.charAt(4) == '-') {
      piece(token, 0, ISO_DAY, origin);
      from = ISO_DAY + 1;
    }
    for (int i = from; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (c == '-' || c == '/' && (i == 4 || i < 3 && norm.length() < 6)) {
        piece(token, from, i, origin);
        piece(token, i, i + 1, origin);
        from = i + 1;
      } else if (i > from && Digits.isDigit(norm.charAt(i - 1)) && isSuffix(norm, i)) {
        piece(token, from, i, origin);
        from = i;
      }
    }
    piece(token, from, norm.length(), origin);
  }

  /** Letters after digits that are a word of their own: {@code pm}, {@code gmt}, {@code hours}. */
  private boolean isSuffix(String norm, int from) {
    int to = from;
    while (to < norm.length() && (Character.isLetter(norm.charAt(to)) || norm.charAt(to) == '.')) {
      to++;
    }
    return to > from && words.knows(norm.substring(from, to));
  }

  private void piece(Token token, int from, int to, int origin) {
    if (from < to) {
      String norm = token.norm().substring(from, to);
      String text = token.text().substring(from, to);
      keep(new Token(token.start() + from, token.start() + to, text, norm, shape(text)), origin);
    }
  }

  private static Shape shape(String text) {
    char first = text.charAt(0);
    if (Character.isDigit(first)) {
      return Shape.NUMBER;
    }
    if (!Character.isLetter(first)) {
      return Shape.MARK;
    }
    boolean upper = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    return upper ? Shape.UPPER : Character.isUpperCase(first) ? Shape.CAPITAL : Shape.LOWER;
  }

  private void keep(Token token, int origin) {
    origins[size++] = origin;
    pieces.add(token);
  }
}
