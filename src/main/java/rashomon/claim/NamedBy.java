package rashomon.claim;

import java.util.Locale;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** The word that a place is named by, "in" of "in the besieged northern city of X". */
final class NamedBy {

  private NamedBy() {}

  /** Whether the word puts something at the place. */
  static boolean isLocative(Line line, Mention<PlaceName> place) {
    int word = word(line, place);
    boolean opens = word < 0 && !line.is(place.to(), WordClass.SPEAKS) && !isDateline(line, place);
    boolean put = opens || line.is(word, WordClass.PLACING) || place.rule().equals("place.head");
    return put && !isVenue(line, word);
  }

  /** "NAIROBI: The army said": where it was written; a country's name is a heading. */
  private static boolean isDateline(Line line, Mention<PlaceName> place) {
    String words = Quote.words(line, place.from(), place.to());
    return line.norm(place.to()).equals(":")
        && words.equals(words.toUpperCase(Locale.ROOT))
        && !place.meaning().type().equals("country");
  }

  /** "at talks in X", "speaking in X": where it was talked about, not where it happened. */
  private static boolean isVenue(Line line, int word) {
    int i = word - 1;
    while (i > 0
        && (line.covered(i, Time.class)
            || line.covered(i, PlaceName.class)
            || line.covered(i, PartyName.class)
            || line.norm(i).equals("by"))) {
      i--;
    }
    return line.is(i, WordClass.VENUE);
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
