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
    if (!OneOf.of(STRETCH).has(line.norm(to - 1))) {
      return null;
    }
    int of =
        OneOf.of(SIDES).has(line.norm(to)) && line.norm(to + 1).equals("of")
            ? to + 2
            : OneOf.of("around|near|outside|along|surrounding|bordering").has(line.norm(to))
                ? to + 1
                : -1;
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
    if (line.norm(place.from()).equals("capital")) {
      return true; // "X, the capital of Y state"
    }
    int word = NamedBy.word(line, place);
    word = line.norm(word).equals(",") && isTitle(line, word - 1) ? word - 1 : word;
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
        OneOf.of("of|from").has(line.norm(word))
            && (OneOf.of(COMPASS).has(line.norm(word - 1)) || line.norm(word - 1).equals(")"));
    return away
        && place.from() - from.to() <= APART
        && OneOf.of(",|(|located|situated|lying|about|some").has(line.norm(from.to()));
  }

  /** "of the capital X", "of the capital, X". */
  private static boolean isTitle(Line line, int i) {
    return OneOf.of("capital|city|town|port|border").has(line.norm(i))
        || line.is(i, WordClass.ARTICLE);
  }

  private static boolean isNear(Line line, int word) {
    String before = line.norm(word - 1);
    return OneOf.of(NEAR).has(line.norm(word))
        || OneOf.of("of|from").has(line.norm(word)) && OneOf.of(COMPASS).has(before)
        || OneOf.of("of|from").has(line.norm(word)) && before.equals(")")
        || line.norm(word).equals("to") && OneOf.of("close|next").has(before);
  }

  private static boolean isAt(Line line, int word) {
    return OneOf.of("in|at|from").has(line.norm(word));
  }
}
