package rashomon.mention;

import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;

/** Small words and endings around a name that tell what kind of name it is. */
final class PlaceWords {

  private PlaceWords() {}

  /**
   * Whether the head word has a name of its own behind it: "the Syrian city of X", but "the Y
   * district of X", which is Y.
   */
  static boolean isOwnName(Line line, int to, Phrases.Hit<String> head) {
    boolean of = line.norm(to + head.length()).equals("of");
    return of && !(line.norm(to).equals("district") && line.isName(to + head.length() + 1));
  }

  /** "in rebel-held X". */
  static boolean isHeld(Line line, int i) {
    return line.norm(i).endsWith("-held") || line.norm(i).endsWith("-controlled");
  }

  /** "Syria's Aleppo" in a text that has lost its apostrophes. */
  static boolean isOwner(Line line, int i, Place place) {
    return place.type().equals("country") && line.token(i).text().equals(place.name() + "s");
  }
}
