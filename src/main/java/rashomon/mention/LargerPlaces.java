package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;

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
      if (hit == null) {
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
    int name = line.norm(i).equals(",") ? i + 1 : i;
    return line.norm(name).equals("in") ? name + 1 : name;
  }

  private Names.@Nullable Hit<Place> name(Line line, int i) {
    return line.isName(i) ? places.names().at(line.sentence().tokens(), i) : null;
  }
}
