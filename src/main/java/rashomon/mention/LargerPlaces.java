package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;
import rashomon.text.OneOf;

/** The larger places named right behind a place: "in Manbij, in Aleppo province". */
final class LargerPlaces {

  private static final int MOST = 3;

  private final Places places;
  private final HeadWords heads;

  LargerPlaces(Places places, HeadWords heads) {
    this.places = places;
    this.heads = heads;
  }

  /** Their names, the narrowest first, from the token after the place on. */
  List<String> behind(Line line, int to) {
    List<String> larger = new ArrayList<>();
    int i = to;
    while (larger.size() < MOST) {
      int from = nameFrom(line, i);
      Names.Hit<Place> hit = from > i ? name(line, from) : null;
      if (hit == null || isListed(line, i, from + hit.length(), hit.value())) {
        break;
      }
      larger.add(hit.value().name());
      i = from + hit.length();
      Phrases.Hit<String> head = heads.places().at(line.sentence().tokens(), i);
      i += head == null ? 0 : head.length();
    }
    return larger;
  }

  /** Where a name would begin, behind a comma, "in" or both. */
  private static int nameFrom(Line line, int i) {
    int name = line.is(i, ",") ? i + 1 : i;
    return line.is(name, "in") ? name + 1 : name;
  }

  /** "Goma, Bukavu and Uvira": one of several towns, not what the one before it lies in. */
  private static boolean isListed(Line line, int comma, int to, Place place) {
    boolean town = OneOf.of("city|town|village").has(place.type());
    boolean beside = line.is(comma, ",") && !line.is(comma + 1, "in");
    return town && beside && line.isOneOf(to, "and|,|&") && line.isName(to + 1);
  }

  private Names.@Nullable Hit<Place> name(Line line, int i) {
    return line.isName(i) ? places.names().at(line.sentence().tokens(), i) : null;
  }
}
