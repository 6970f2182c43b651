package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;

/**
 * When it happened; unknown parts are null.
 *
 * @param end null for an event on one day
 * @param open "since Tuesday": from the start until the article was written
 * @param text the words, empty where carried over from another sentence
 */
public record When(@Nullable Moment start, @Nullable Moment end, boolean open, String text) {

  public static final When UNKNOWN = new When(null, null, false, "");

  public boolean isKnown() {
    return start != null || end != null;
  }
}
