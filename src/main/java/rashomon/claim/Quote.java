package rashomon.claim;

import rashomon.mention.Line;

/** The text's own words. */
public final class Quote {

  private Quote() {}

  /** The words of the tokens [from, to), joined by single spaces. */
  public static String words(Line line, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean glued = i > from && line.token(i - 1).end() == line.token(i).start();
      words.append(i == from || glued ? "" : " ").append(line.token(i).text());
    }
    return words.toString();
  }
}
