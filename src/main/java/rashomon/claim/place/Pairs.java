package rashomon.claim.place;

import java.util.List;
import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;

/**
 * "A and B ... in both towns": the two places that a sentence names together and takes up again.
 */
public final class Pairs {

  private static final int REACH = 9;
  private static final String PLURAL =
      "cities|towns|villages|districts|provinces|areas|places|camps|enclaves|islands|neighbourhoods|neighborhoods";

  private Pairs() {}

  /** A part of each of the two, where "in both towns" follows the token; else none. */
  public static List<Where> behind(Line line, int from) {
    for (int i = from; i < Math.min(line.size() - 2, from + REACH) && !line.isMark(i); i++) {
      boolean both = line.is(i, "both") || line.isOneOf(i, "the|these") && line.is(i + 1, "two");
      int noun = line.is(i, "both") ? i + 1 : i + 2;
      if (both && line.is(i - 1, "in") && line.isOneOf(noun, PLURAL)) {
        return named(line, from);
      }
    }
    return List.of();
  }

  /** The last two places joined by "and" before the token. */
  private static List<Where> named(Line line, int to) {
    List<Mention<PlaceName>> places = line.all(PlaceName.class);
    for (int p = places.size() - 1; p > 0; p--) {
      Mention<PlaceName> last = places.get(p);
      Mention<PlaceName> first = places.get(p - 1);
      boolean joined =
          last.to() <= to && first.to() == last.from() - 1 && line.is(first.to(), "and");
      if (joined) {
        return List.of(new Where(first.meaning(), true), new Where(last.meaning(), true));
      }
    }
    return List.of();
  }
}
