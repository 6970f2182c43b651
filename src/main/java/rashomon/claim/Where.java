package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.PlaceName;

/**
 * Where, or for territory what.
 *
 * @param part only a part of it, or sites within it
 */
public record Where(PlaceName place, boolean part) {

  public String name() {
    return place.name();
  }

  public List<String> within() {
    return place.within();
  }

  public static @Nullable Where of(@Nullable PlaceName place) {
    return place == null ? null : new Where(place, false);
  }
}
