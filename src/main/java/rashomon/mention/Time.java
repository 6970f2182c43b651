package rashomon.mention;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param value as TIMEX3 writes it: {@code 2021-04-23}, {@code 2021-04-23T19:00}, {@code
 *     2021-04-23TEV}, {@code PT15H}, {@code PAST_REF}, {@code XXXX-WXX-5} where unresolved
 * @param start when the named time begins, as exact as stated ({@code since Tuesday}: that
 *     Tuesday); null where unresolved
 * @param end when the named time ends, inclusive of the stated grain; equal to {@code start} for a
 *     point; null where unresolved
 * @param length how long: of durations, and of ranges where both ends are known, and of "15 days
 *     ago"; null otherwise
 * @param bearing how the words tie it to what happened: with {@code SINCE} and {@code FROM} that
 *     begins at this time, with {@code UNTIL} it ends with it
 * @param interval the minutes that the words narrow it to, local: {@code late Friday} is that day
 *     from 18:00 to 24:00; null where unresolved
 * @param timex what TIMEX3 says of it beyond type and value
 */
public record Time(
    Type type,
    String value,
    @Nullable Moment start,
    @Nullable Moment end,
    @Nullable Length length,
    Bearing bearing,
    @Nullable Interval interval,
    Timex timex)
    implements Meaning {

  /** A time with which TIMEX3 says no more than its type and value. */
  public Time(
      Type type,
      String value,
      @Nullable Moment start,
      @Nullable Moment end,
      @Nullable Length length,
      Bearing bearing,
      @Nullable Interval interval) {
    this(type, value, start, end, length, bearing, interval, Timex.PLAIN);
  }

  /** A time that its words narrow no further than its start and end. */
  public Time(
      Type type,
      String value,
      @Nullable Moment start,
      @Nullable Moment end,
      @Nullable Length length,
      Bearing bearing) {
    this(type, value, start, end, length, bearing, Interval.of(start, end));
  }

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
    WITHIN,
    DURING
  }

  /**
   * A length of time.
   *
   * @param iso ISO 8601: {@code PT15H}, {@code P3D}, {@code P1W}
   * @param nominal its usual length (a month is 30 days, a year 365)
   */
  public record Length(String iso, Duration nominal, boolean approximate) {}

  /** From the first minute (inclusive) to the last (exclusive), local to the place. */
  public record Interval(LocalDateTime from, LocalDateTime to) {

    static @Nullable Interval of(@Nullable Moment start, @Nullable Moment end) {
      return start == null || end == null ? null : new Interval(start.earliest(), end.latest());
    }
  }

  /** The same time, tied otherwise. */
  public Time bearing(Bearing other) {
    return new Time(type, value, start, end, length, other, interval, timex);
  }

  /** The same time with more of TIMEX3. */
  public Time with(Timex other) {
    return new Time(type, value, start, end, length, bearing, interval, other);
  }

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
