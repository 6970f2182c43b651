package rashomon.document;

import java.util.List;

/**
 * What an earlier run wrote of an article.
 *
 * @param claims the lines of JSON in which its claims were written
 * @param whole whether the article stood beside them; else the document's text holds the quoted
 *     sentences at their places, and nothing between them
 */
public record EarlierRun(List<String> claims, boolean whole) {

  /** There was none. */
  public static final EarlierRun NONE = new EarlierRun(List.of(), false);

  public EarlierRun {
    claims = List.copyOf(claims);
  }

  public boolean isNone() {
    return claims.isEmpty();
  }
}
