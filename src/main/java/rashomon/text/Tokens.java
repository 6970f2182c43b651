package rashomon.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into tokens in one pass. */
public final class Tokens {

  /** Characters of an abbreviation: more of letters and stops are none. */
  private static final int ABBREVIATION = 40;

  /** The stretch, copied: a character of it is asked for several times. */
  private final char[] text;

  private final int start;
  private final int end;
  private int at;

  private Tokens(String text, Span span) {
    start = span.start();
    end = span.length();
    this.text = new char[end];
    text.getChars(span.start(), span.end(), this.text, 0);
  }

  public static List<Token> of(String text, Span span) {
    return new Tokens(text, span).all();
  }

  public static List<Token> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The words of a phrase, folded; most phrases of the tables are letters and spaces. */
  public static List<String> norms(String phrase) {
    List<String> words = new ArrayList<>();
    char[] letters = phrase.toCharArray();
    int from = 0;
    for (int i = 0; i <= letters.length; i++) {
      char c = i < letters.length ? letters[i] : ' ';
      if (c == ' ') {
        if (i > from) {
          words.add(phrase.substring(from, i));
        }
        from = i + 1;
      } else if (c < 'a' || c > 'z') {
        return of(phrase).stream().map(Token::norm).toList();
      }
    }
    return List.copyOf(words);
  }

  private List<Token> all() {
    List<Token> tokens = new ArrayList<>((end - at) / 5 + 1);
    while (at < end) {
      char c = text[at];
      if (c == ' ') {
        at++;
      } else if (isWord(c)) {
        addWord(tokens);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c)) {
        at++;
      } else {
        add(tokens, at, at + 1);
      }
    }
    return tokens;
  }

  private void addWord(List<Token> tokens) {
    int from = at;
    int to = from + 1;
    while (to < end && (isWord(text[to]) || text[to] != ' ' && joins(from, to))) {
      to++;
    }
    int possessive = possessive(from, to);
    if (possessive > from) {
      add(tokens, from, possessive);
      add(tokens, possessive, to);
    } else {
      add(tokens, from, to);
    }
  }

  private void add(List<Token> tokens, int from, int to) {
    tokens.add(new Token(start + from, start + to, Vocabulary.of(text, from, to)));
    at = to;
  }

  /**
   * Whether the mark at {@code i} is inside a word: a hyphen, an apostrophe, 5,000, U.S., 10:30.
   */
  private boolean joins(int from, int i) {
    boolean before = isWord(text[i - 1]);
    boolean after = i + 1 < end && isWord(text[i + 1]);
    if (!before) {
      return false;
    }
    return switch (Folding.straight(text[i])) {
      case '-' -> after && text[i] != '\u2013' && text[i] != '\u2014';
      case '\'' -> after;
      case ',' -> after && isDigit(i - 1) && isGroup(i + 1);
      case ':', '/' -> after && isDigit(i - 1) && isDigit(i + 1);
      case '.' -> after && isDigit(i - 1) && isDigit(i + 1) || isAbbreviation(from, i);
      default -> false;
    };
  }

  /** "U.S.", "a.m.", "e.g.": a single letter before the stop and letter-stop pairs only. */
  private boolean isAbbreviation(int from, int i) {
    if ((i - from) % 2 == 0 || i - from > ABBREVIATION || !Character.isLetter(text[i - 1])) {
      return false;
    }
    for (int k = from + 1; k < i; k += 2) {
      if (text[k] != '.') {
        return false;
      }
    }
    boolean more = i + 2 < end && Character.isLetter(text[i + 1]) && text[i + 2] == '.';
    return i > from + 1 || more;
  }

  private boolean isGroup(int i) {
    return i + 2 < end
        && isDigit(i)
        && isDigit(i + 1)
        && isDigit(i + 2)
        && (i + 3 >= end || !isDigit(i + 3));
  }

  private boolean isDigit(int i) {
    return Character.isDigit(text[i]);
  }

  /** Where "'s" begins in the word, or -1. */
  private int possessive(int from, int to) {
    boolean has =
        to - from > 2
            && (text[to - 1] == 's' || text[to - 1] == 'S')
            && Folding.straight(text[to - 2]) == '\'';
    return has ? to - 2 : -1;
  }

  /** Whether the character is part of a word wherever it stands. */
  static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Zero-width and direction marks carry no word and end none. */
  private static boolean isIgnorable(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
