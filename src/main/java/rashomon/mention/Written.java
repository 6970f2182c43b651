package rashomon.mention;

import rashomon.text.Token;

/** How a name is written down: the text's own words, in one line, without quotes. */
final class Written {

  private Written() {}

  /** The words of the tokens, joined by single spaces; quotes around single words are left out. */
  static String name(Line line, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = line.token(i);
      if (isQuote(token)) {
        continue;
      }
      boolean apart = i > from && isQuote(line.token(i - 1)) && i - 1 > from;
      boolean glued = i > from && line.token(i - 1).end() == token.start() && !apart;
      name.append(name.isEmpty() || glued ? "" : " ").append(token.text());
    }
    return name.toString();
  }

  static boolean isQuote(Token token) {
    return switch (token.norm()) {
      case "\"", "'", "''" -> true;
      default -> false;
    };
  }
}
