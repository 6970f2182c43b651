package rashomon.claim.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;

/** A quarter that stands without its name, and one that is too narrow for all that happened. */
final class Quarters {

  /** So far behind "out of" the villages stand that the words describe. */
  private static final int PAIR = 6;

  private Quarters() {}

  /** "in the neighbourhood", "from the district": the one named before (see Anaphora). */
  static @Nullable PlaceName told(Line line, int from) {
    for (int i = from; i < line.size() - 2; i++) {
      boolean quarter =
          line.isOneOf(i + 2, "neighborhood|neighbourhood")
              && line.isOneOf(i, "in|inside|from|within")
              && line.is(i + 1, "the");
      if (quarter && !line.is(i + 3, "of") && !line.covered(i + 2, PlaceName.class)) {
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
          boolean known = line.isOneOf(i + 1, "the|these|both|two");
          boolean named = line.is(k + 1, "of") || line.covered(k, PlaceName.class);
          if (known && !named && line.isOneOf(k, "villages|towns|cities|enclaves")) {
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
        line.is(place.to(), "in") ? line.at(place.to() + 1, PlaceName.class) : null;
    return town == null ? null : town.meaning();
  }

  private static boolean isJoined(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean and = line.is(i, "and") && line.isOneOf(i + 1, "in|the");
      if (and || line.is(i, "while")) {
        return line.is(i - 1, ",");
      }
    }
    return false;
  }
}
