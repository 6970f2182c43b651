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
 * @param from the time of day at which it starts, where its day is not known; else null
 * @param to the time of day at which it ends, where its day is not known; else null
 * @param follows whether it is told to begin where the truce before it ends
 */
public record Window(
    @Nullable Moment start,
    @Nullable Moment end,
    Time.@Nullable Length length,
    boolean permanent,
    String words,
    boolean lent,
    @Nullable ClockTime from,
    @Nullable ClockTime to,
    boolean follows) {

  public static final Window UNKNOWN = new Window(null, null, null, false);

  /** A window whose times are all settled. */
  public Window(
      @Nullable Moment start,
      @Nullable Moment end,
      Time.@Nullable Length length,
      boolean permanent) {
    this(start, end, length, permanent, "", false, null, null, false);
  }

  public boolean isKnown() {
    return start != null || end != null || length != null || permanent;
  }

  /** Whether the claim's own sentence tells any of it, in dates or in words. */
  public boolean isTold() {
    return !lent && (isKnown() || !words.isEmpty());
  }

  /** The same window with the words of times that stay open. */
  public Window worded(String open) {
    return new Window(start, end, length, permanent, open, lent, from, to, follows);
  }

  /** The same window, told by another sentence. */
  public Window asLent() {
    return new Window(start, end, length, permanent, words, true, from, to, follows);
  }

  /** The same window with the times of day whose day stays open. */
  public Window open(@Nullable ClockTime starts, @Nullable ClockTime ends) {
    return new Window(start, end, length, permanent, words, lent, starts, ends, follows);
  }

  /** The same window with other ends. */
  public Window between(@Nullable Moment first, @Nullable Moment last) {
    return new Window(first, last, length, permanent, words, lent, from, to, follows);
  }

  /** The same window, which begins where the truce before it ends if so told. */
  public Window following(boolean another) {
    return new Window(start, end, length, permanent, words, lent, from, to, another);
  }
}
