package rashomon.claim;

import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** The word that a place is named by, "in" of "in the besieged northern city of X". */
final class NamedBy {

  private NamedBy() {}

  /** Whether the word puts something at the place. */
  static boolean isLocative(Line line, Mention<PlaceName> place) {
    int word = word(line, place);
    return word < 0 || line.is(word, WordClass.PLACING) || place.rule().equals("place.head");
  }

  /** Its token; articles and describing words between are passed over; -1 where there is none. */
  static int word(Line line, Mention<PlaceName> place) {
    int before = place.from() - 1;
    while (before >= 0 && describes(line, before)) {
      before--;
    }
    return before;
  }

  private static boolean describes(Line line, int i) {
    String word = line.norm(i);
    return line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.DESCRIBING)
        || line.is(i, WordClass.DESCRIBING_PLACE)
        || word.endsWith("-held")
        || word.endsWith("-controlled")
        || word.endsWith("-majority")
        || word.endsWith("-led");
  }
}
