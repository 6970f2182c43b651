package rashomon.claim.place;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Places that only tell where another lies or where somebody spoke: "70 km south-west of X", "near
 * X", "Speaking in X". The sentence is not about them.
 */
public final class Bearings {

  private static final String NEAR =
      "near|outside|towards|toward|between|beyond|overlooking|bordering|beside|opposite";

  private static final String SIDES =
      "north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west"
          + "|south-east|south-west";

  private static final String COMPASS =
      SIDES + "|kilometres|kilometers|km|miles|hours|minutes|outskirts";

  /** So many tokens at most tell how far: ", situated some 90 miles (145 km) south of". */
  private static final int APART = 14;

  private static final String STRETCH =
      "area|areas|territory|territories|land|positions|villages|hills|heights|farmland|zone|stretch|strip|points|posts";

  /** So many words may stand before the name that it lies by: "north of the key city of X". */
  private static final int LEADING = 4;

  private Bearings() {}

  /** "positions north of X", "a large area around X": what is told only by where it lies. */
  public static @Nullable PlaceRead lying(Line line, int head, int to, boolean part) {
    if (!line.isOneOf(to - 1, STRETCH)) {
      return null;
    }
    int of =
        line.isOneOf(to, SIDES) && line.is(to + 1, "of")
            ? to + 2
            : line.isOneOf(to, "around|near|outside|along|surrounding|bordering") ? to + 1 : -1;
    for (int i = of; of > 0 && i < of + LEADING; i++) {
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null && place.from() >= of) {
        String name = Quote.words(line, head, place.to());
        PlaceName area = new PlaceName(name, "area", place.meaning().within(), null);
        return new PlaceRead(new Where(area, part), place.to());
      }
      if (!line.is(i, WordClass.ARTICLE) && !line.is(i, WordClass.DESCRIBING_PLACE)) {
        return null;
      }
    }
    return null;
  }

  public static boolean is(Line line, Mention<PlaceName> place) {
    if (line.is(place.from(), "capital")) {
      return true; // "X, the capital of Y state"
    }
    int word = NamedBy.word(line, place);
    word = line.is(word, ",") && isTitle(line, word - 1) ? word - 1 : word;
    while (word > 0 && isTitle(line, word)) {
      word--;
    }
    boolean spoken = line.is(word - 1, WordClass.VENUE) || line.covered(word - 1, Cue.class);
    return isNear(line, word) || spoken && isAt(line, word);
  }

  /** "Y, lying 12 km north of X": X only tells where Y lies. */
  static boolean isDistance(Line line, Mention<PlaceName> from, Mention<PlaceName> place) {
    int word = NamedBy.word(line, place);
    boolean away =
        line.isOneOf(word, "of|from")
            && (line.isOneOf(word - 1, COMPASS) || line.is(word - 1, ")"));
    return away
        && place.from() - from.to() <= APART
        && line.isOneOf(from.to(), ",|(|located|situated|lying|about|some");
  }

  /** "of the capital X", "of the capital, X". */
  private static boolean isTitle(Line line, int i) {
    return line.isOneOf(i, "capital|city|town|port|border") || line.is(i, WordClass.ARTICLE);
  }

  private static boolean isNear(Line line, int word) {
    String before = line.norm(word - 1);
    return line.isOneOf(word, NEAR)
        || line.isOneOf(word, "of|from") && OneOf.of(COMPASS).has(before)
        || line.isOneOf(word, "of|from") && before.equals(")")
        || line.is(word, "to") && OneOf.of("close|next").has(before);
  }

  private static boolean isAt(Line line, int word) {
    return line.isOneOf(word, "in|at|from");
  }
}
