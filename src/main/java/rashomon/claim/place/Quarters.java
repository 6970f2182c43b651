package rashomon.claim.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.text.OneOf;

/** A quarter that stands without its name, and one that is too narrow for all that happened. */
final class Quarters {

  /** So far behind "out of" the villages stand that the words describe. */
  private static final int PAIR = 6;

  private Quarters() {}

  /** "in the neighbourhood", "from the district": the one named before (see Anaphora). */
  static @Nullable PlaceName told(Line line, int from) {
    for (int i = from; i < line.size() - 2; i++) {
      boolean quarter =
          OneOf.of("neighborhood|neighbourhood").has(line.norm(i + 2))
              && OneOf.of("in|inside|from|within").has(line.norm(i))
              && line.norm(i + 1).equals("the");
      if (quarter && !line.norm(i + 3).equals("of") && !line.covered(i + 2, PlaceName.class)) {
        return new PlaceName(line.norm(i + 2), "quarter", List.of(), null);
      }
    }
    return null;
  }

  /** "out of the two hill villages": the two named before (see Anaphora). */
  static @Nullable PlaceName pair(Line line, int from) {
    for (int i = Math.max(0, from - 2); i < line.size(); i++) {
      if (Whereabouts.isLeft(line, i)) {
        for (int k = i + 1; k < Math.min(line.size(), i + PAIR) && !line.isMark(k); k++) {
          boolean known = OneOf.of("the|these|both|two").has(line.norm(i + 1));
          boolean named = line.norm(k + 1).equals("of") || line.covered(k, PlaceName.class);
          if (known && !named && OneOf.of("villages|towns|cities|enclaves").has(line.norm(k))) {
            return new PlaceName("two " + line.norm(k), "settlement", List.of(), null);
          }
        }
      }
    }
    return null;
  }

  /** "shot two men in Hill Street in X, and in return the army seized nine": not in that street. */
  static @Nullable PlaceName ahead(Line line, Mention<PlaceName> place, int from) {
    if (Whereabouts.narrowness(place.meaning()) < 3 || !isJoined(line, place.to(), from)) {
      return Whereabouts.several(line, place);
    }
    Mention<PlaceName> town =
        line.norm(place.to()).equals("in") ? line.at(place.to() + 1, PlaceName.class) : null;
    return town == null ? null : town.meaning();
  }

  private static boolean isJoined(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean and = line.norm(i).equals("and") && OneOf.of("in|the").has(line.norm(i + 1));
      if (and || line.norm(i).equals("while")) {
        return line.norm(i - 1).equals(",");
      }
    }
    return false;
  }
}
