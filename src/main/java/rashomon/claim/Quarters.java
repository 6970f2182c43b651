package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.text.OneOf;

/** A quarter that stands without its name, and one that is too narrow for all that happened. */
final class Quarters {

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
