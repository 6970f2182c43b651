package rashomon.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rashomon.knowledge.Names;

/** Finds names again that the article shows elsewhere to be places: "out of X". */
final class PlacesAgain {

  private final Map<String, PlaceName> known = new HashMap<>();

  private PlacesAgain() {}

  static void find(List<Line> lines) {
    PlacesAgain again = new PlacesAgain();
    for (Line line : lines) {
      for (Mention<PlaceName> place : line.all(PlaceName.class)) {
        again.known.putIfAbsent(Names.key(place.meaning().name()), place.meaning());
      }
    }
    lines.forEach(line -> line.walk(Opening.NAME, i -> again.read(line, i)));
  }

  private int read(Line line, int i) {
    boolean free = !line.covered(i, PlaceName.class) && !line.covered(i, PartyName.class);
    int to = free ? NameRun.end(line, i) : i;
    PlaceName place = to > i ? known.get(Names.key(Written.name(line, i, to))) : null;
    if (place != null && !line.covered(to - 1, PlaceName.class)) {
      line.add(i, to, place, "place.again");
    }
    return to;
  }
}
