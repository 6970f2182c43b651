package rashomon.claim.place;

import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Places that are counted and then named: "two towns further east, X and Y", "three hills: X". */
final class Rolls {

  static final String COMPASS =
      "north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west"
          + "|south-east|south-west";

  /** So many words may tell where they lie: "further to the north". */
  private static final int LYING = 6;

  private static final Like SEVERAL =
      Like.of("(two|three|four|five|six|seven|eight|nine|ten|several|\\d+) .*s");

  private Rolls() {}

  /**
   * The comma or colon behind which the places are named that the words before count.
   *
   * @param from behind those words
   * @return -1 where they are not named
   */
  static int names(Line line, Where counted, int from) {
    if (!SEVERAL.is(counted.name())) {
      return -1;
    }
    int i = from;
    while (i < from + LYING && isBearing(line, i)) {
      i++;
    }
    boolean opened = line.isOneOf(i, ",|:|-|\u2013|\u2014");
    int name = line.isOneOf(i + 1, "including|namely") ? i + 2 : i + 1;
    name = line.is(name, WordClass.ARTICLE) ? name + 1 : name;
    boolean named = line.covered(name, PlaceName.class) || PlaceRead.at(line, name, false) != null;
    return opened && named && isList(line, name) ? i : -1;
  }

  private static boolean isBearing(Line line, int i) {
    return line.isOneOf(i, "further|farther|to|the|in|nearby")
        || Like.of("(north|south|east|west)([-a-z]*)").is(line.norm(i));
  }

  /** "X and Y" or "X, Y": more than one, and none of them the next clause's subject. */
  private static boolean isList(Line line, int name) {
    PlaceRead first = PlaceRead.at(line, name, false);
    int joint = first == null ? -1 : first.to();
    boolean joined = joint > 0 && line.isOneOf(joint, "and|,");
    int next = line.is(joint + 1, WordClass.ARTICLE) ? joint + 2 : joint + 1;
    return joined && PlaceRead.at(line, next, false) != null;
  }
}
