package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Vehicles that take people away: "buses took 900 villagers from X to Y", "boats brought them". */
final class Carriages {

  private static final String TAKES = "took|taken|brought|carried|moved|bore";

  /** So far behind those carried the way may be told. */
  private static final int WAY = 8;

  private Carriages() {}

  static boolean mayBeToldBy(String word) {
    return OneOf.of(TAKES).has(word);
  }

  /** Whether a vehicle, and none for the sick, has the verb at the token for its own. */
  static boolean takes(Line line, int verb) {
    int subject = line.is(verb - 1, WordClass.HAVE) ? verb - 2 : verb - 1;
    return line.isOneOf(verb, TAKES)
        && subject >= 0
        && line.is(subject, WordClass.VEHICLE)
        && !line.norm(subject).startsWith("ambulance");
  }

  /** Whether it is told where those went who stand before the token. */
  static boolean isAway(Line line, int to) {
    for (int i = to; i < Math.min(line.size() - 1, to + WAY) && !line.isMark(i); i++) {
      boolean way = line.isOneOf(i, "to|into|from|towards|toward");
      boolean out = line.is(i, "out") && line.is(i + 1, "of");
      if (way && line.covered(i + 1, PlaceName.class)
          || out
          || line.is(i, "to") && line.is(i + 1, "safety")) {
        return true;
      }
    }
    return false;
  }

  /** The place they were taken from, or null. */
  static @Nullable PlaceName from(Line line, int to) {
    for (int i = to; i < Math.min(line.size() - 1, to + WAY) && !line.isMark(i); i++) {
      boolean out = line.is(i, "of") && line.is(i - 1, "out");
      Mention<PlaceName> place = out || line.is(i, "from") ? line.at(i + 1, PlaceName.class) : null;
      if (place != null) {
        return place.meaning();
      }
    }
    return null;
  }
}
