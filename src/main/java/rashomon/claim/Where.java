package rashomon.claim;

import java.util.Arrays;
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

  /** "Homs and Hama", told as one, are each of them. */
  public List<Where> each() {
    String[] names = place.place() == null ? name().split(" and ") : new String[] {name()};
    return names.length == 1
        ? List.of(this)
        : Arrays.stream(names)
            .map(name -> new Where(new PlaceName(name, place.type(), within(), null), part))
            .toList();
  }

  /** Whether the two may be one: the same place, or a place and the region it lies in. */
  public boolean touches(Where other) {
    return name().equals(other.name())
        || within().contains(other.name())
        || other.within().contains(name());
  }

  public static @Nullable Where of(@Nullable PlaceName place) {
    return place == null ? null : new Where(place, false);
  }
}
