package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.place.PlaceRead;
import rashomon.claim.place.Sites;
import rashomon.claim.place.Whereabouts;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.text.Like;

/**
 * How much of a place was taken: "most of X", "wide areas", "around two-thirds of X", as {@code
 * parts.tsv} lists the words.
 */
final class Portions {

  /** So many words may stand before the share: "more than 60 percent of". */
  private static final int PART = 4;

  private final Phrases<Boolean> parts = new Phrases<>();
  private final Phrases<Boolean> stretches = new Phrases<>();
  private final Sites sites;

  Portions(Knowledge knowledge, Sites sites) {
    for (Row row : knowledge.table("parts.tsv").rows()) {
      (row.get("alone").equals("yes") ? stretches : parts).put(row.need("words"), true);
    }
    this.sites = sites;
  }

  /** Where the words of a part end that begin at the token, "most of"; the token for none. */
  int end(Line line, int i) {
    Phrases.Hit<Boolean> part = parts.at(line.sentence().tokens(), i);
    return part == null || isCountrywide(line, i, i + part.length()) ? i : i + part.length();
  }

  /** "wide areas from the extremists": the place behind the stretch, or null. */
  @Nullable PlaceRead stretch(Line line, int i) {
    Phrases.Hit<Boolean> stretch = stretches.at(line.sentence().tokens(), i);
    return stretch == null ? null : PlaceRead.around(line, i + stretch.length());
  }

  /** "buildings in south and west X": parts of it. */
  static boolean isCorners(Line line, int i) {
    String ends = "(north|south|east|west)(ern)?";
    return Like.of(ends).is(line.norm(i))
        && line.is(i + 1, "and")
        && Like.of(ends).is(line.norm(i + 2));
  }

  /** "a string of villages in X": some of them. */
  boolean isSeveral(Line line, int i) {
    return line.isOneOf(i, "string|series|cluster|handful|chain|number|dozens|scores|swath|swathe")
        && line.is(i + 1, "of")
        && parts.at(line.sentence().tokens(), i) == null
        && stretches.at(line.sentence().tokens(), i) == null;
  }

  /** "around two-thirds of X", "more than 60 percent of X": how large the part is. */
  boolean isAbout(Line line, int i) {
    boolean bound =
        line.isOneOf(i, "around|about|some|roughly|over|than|nearly|almost|least")
            || line.isOneOf(i, "more|less|at") && line.isOneOf(i + 1, "than|least");
    boolean share = false;
    for (int k = i + 1; bound && k < Math.min(line.size(), i + PART); k++) {
      share |= parts.at(line.sentence().tokens(), k) != null;
    }
    return share;
  }

  /** "two towns in Mali": of a whole country they are counted, and no part of it. */
  private boolean isCountrywide(Line line, int from, int to) {
    Mention<PlaceName> place = line.at(to, PlaceName.class);
    return place != null
        && Whereabouts.narrowness(place.meaning()) == 0
        && sites.head(line, from) != null
        && (line.covered(from - 1, Quantity.class) || line.covered(from - 2, Quantity.class));
  }
}
