package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * When a truce or siege runs; unknown parts are null.
 *
 * @param permanent without an end by its own terms ("permanent", "indefinite", "open-ended")
 */
public record Window(
    @Nullable Moment start, @Nullable Moment end, Time.@Nullable Length length, boolean permanent) {

  public static final Window UNKNOWN = new Window(null, null, null, false);

  public boolean isKnown() {
    return start != null || end != null || length != null || permanent;
  }
}
