package rashomon.claim.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/** Places that are only counted: "two towns fell to the rebels", "four more bases were seized". */
public final class Counts {

  private static final String PLACES =
      "villages|towns|cities|districts|bases|outposts|camps|posts|checkpoints|positions|hills"
          + "|bridges|settlements|neighbourhoods|neighborhoods|hamlets|barracks|garrisons|capitals";

  /** So many words may stand between the number and the noun. */
  private static final int BETWEEN = 3;

  private Counts() {}

  /** The counted places whose noun stands at the token; null where none does. */
  public static @Nullable Where ending(Line line, int noun) {
    if (!line.isOneOf(noun, PLACES)) {
      return null;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - BETWEEN); i--) {
      Mention<Quantity> count = line.at(i, Quantity.class);
      if (count != null) {
        return opens(line, count.from()) ? where(line, count.from(), noun) : null;
      }
      boolean wall =
          line.isMark(i)
              || line.is(i, WordClass.PREPOSITION)
              || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (wall) {
        return null;
      }
    }
    return null;
  }

  /** Whether the number begins the subject: not "in two towns", "of nine bases". */
  private static boolean opens(Line line, int from) {
    return !line.is(from - 1, WordClass.PREPOSITION) && !line.is(from - 1, WordClass.ARTICLE);
  }

  private static Where where(Line line, int from, int noun) {
    String name = Quote.words(line, from, noun + 1).toLowerCase(Locale.ROOT);
    return new Where(new PlaceName(name, "settlement", List.of(), null), false);
  }
}
