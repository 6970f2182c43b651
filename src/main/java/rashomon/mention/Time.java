package rashomon.mention;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param value as TIMEX3 writes it: {@code 2021-04-23}, {@code 2021-04-23T19:00}, {@code
 *     2021-04-23TEV}, {@code PT15H}, {@code PAST_REF}, {@code XXXX-WXX-5} where unresolved
 * @param start when what it speaks of begins, as exact as stated; null where unresolved or open
 * @param end when it ends, inclusive of the stated grain; equal to {@code start} for a point; null
 *     where open or unresolved
 * @param length how long: of durations, and of ranges where both ends are known; null otherwise
 * @param bearing how the words tie it to what happened
 */
public record Time(
    Type type,
    String value,
    @Nullable Moment start,
    @Nullable Moment end,
    @Nullable Length length,
    Bearing bearing)
    implements Meaning {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The preposition's sense: {@code on Friday}, {@code since Tuesday}, {@code until noon}. */
  public enum Bearing {
    AT,
    SINCE,
    FROM,
    UNTIL,
    BY,
    BEFORE,
    AFTER,
    FOR,
    WITHIN
  }

  /**
   * A length of time.
   *
   * @param iso ISO 8601: {@code PT15H}, {@code P3D}, {@code P1W}
   * @param nominal its usual length (a month is 30 days, a year 365)
   */
  public record Length(String iso, Duration nominal, boolean approximate) {}

  public boolean isResolved() {
    return start != null || end != null;
  }

  public boolean isDuration() {
    return type == Type.DURATION;
  }

  @Override
  public String kind() {
    return "time";
  }
}
