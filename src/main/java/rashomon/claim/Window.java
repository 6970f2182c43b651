package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * When a truce or siege runs; unknown parts are null.
 *
 * @param permanent without an end by its own terms ("permanent", "indefinite", "open-ended")
 * @param words the words of times that no date of the article settles ("until noon Thursday"), or
 *     empty
 * @param lent whether another sentence of the article tells its times
 */
public record Window(
    @Nullable Moment start,
    @Nullable Moment end,
    Time.@Nullable Length length,
    boolean permanent,
    String words,
    boolean lent) {

  public static final Window UNKNOWN = new Window(null, null, null, false);

  /** A window whose times are all settled. */
  public Window(
      @Nullable Moment start,
      @Nullable Moment end,
      Time.@Nullable Length length,
      boolean permanent) {
    this(start, end, length, permanent, "", false);
  }

  public boolean isKnown() {
    return start != null || end != null || length != null || permanent;
  }

  /** Whether the claim's own sentence tells any of it, in dates or in words. */
  boolean isTold() {
    return !lent && (isKnown() || !words.isEmpty());
  }

  /** The same window with the words of times that stay open. */
  Window worded(String open) {
    return new Window(start, end, length, permanent, open, lent);
  }

  /** The same window, told by another sentence. */
  Window asLent() {
    return new Window(start, end, length, permanent, words, true);
  }
}
