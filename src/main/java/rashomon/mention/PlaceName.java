package rashomon.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Place;

/**
 * A place that the text names.
 *
 * @param name as the text names it, without its head word's article: "al-Tai", "Lilo Detachment
 *     headquarters"
 * @param type the head word or the table's type: city, village, neighbourhood, province, airport,
 *     country; empty where unknown
 * @param within larger places that the text or the table puts it in, narrowest first
 * @param place the table's entry, or null
 */
public record PlaceName(String name, String type, List<String> within, @Nullable Place place)
    implements Meaning {

  public PlaceName {
    within = List.copyOf(within);
  }

  @Override
  public String kind() {
    return "place";
  }
}
