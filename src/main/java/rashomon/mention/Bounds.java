package rashomon.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.text.Token;

/** What bounds a number, before and after it: "at least 56", "some 40", "40 or more". */
final class Bounds {

  /** How a figure stands to the number. */
  enum Bound {
    LEAST,
    MOST,
    ABOUT,
    EXACTLY
  }

  /**
   * What is said before a number.
   *
   * @param bound null where nothing bounds it
   * @param about whether "some" or the like stands behind the bound: "at least some 40"
   * @param length how many tokens that takes
   */
  record Before(@Nullable Bound bound, boolean about, int length) {}

  private static final Before NOTHING = new Before(null, false, 0);

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  Bounds(Knowledge knowledge) {
    for (Row row : knowledge.table("bounds.tsv").rows()) {
      (row.need("place").equals("after") ? after : before)
          .put(row.need("phrase"), row.one("bound", Bound.class));
    }
  }

  boolean mayBegin(Token word) {
    return before.mayBegin(word);
  }

  Before before(List<Token> tokens, int at) {
    Phrases.Hit<Bound> first = before.at(tokens, at);
    if (first == null) {
      return NOTHING;
    }
    Phrases.Hit<Bound> second = before.at(tokens, at + first.length());
    boolean about = second != null && second.value() == Bound.ABOUT;
    int length = first.length() + (second != null && about ? second.length() : 0);
    return new Before(first.value(), about, length);
  }

  Phrases.@Nullable Hit<Bound> after(List<Token> tokens, int at) {
    return after.at(tokens, at);
  }
}
