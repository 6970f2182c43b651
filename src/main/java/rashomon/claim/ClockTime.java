package rashomon.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * A time of day whose day no word of the article settles: "midnight (2000 GMT)", "17:00 (GMT+3)".
 *
 * @param offset the zone that the text states; null is local to the place
 * @param weekday the weekday that is named with it ("midnight Sunday"), or null
 */
public record ClockTime(LocalTime time, @Nullable ZoneOffset offset, @Nullable DayOfWeek weekday) {

  private static final Pattern OPEN =
      Pattern.compile("^(?:XXXX-WXX-(\\d)|XXXX-XX-XX|\\d{4}-\\d\\d-\\d\\d)T(\\d\\d):(\\d\\d)$");

  /** The clock time of an unresolved mention; null where it names a day and month, or none. */
  public static @Nullable ClockTime of(Time time) {
    Matcher open = OPEN.matcher(time.value());
    if (time.isResolved() || !open.find()) {
      return null;
    }
    LocalTime clock =
        LocalTime.of(Integer.parseInt(open.group(2)) % 24, Integer.parseInt(open.group(3)));
    DayOfWeek day = open.group(1) == null ? null : DayOfWeek.of(Integer.parseInt(open.group(1)));
    return new ClockTime(clock, null, day);
  }

  /** The clock time of a moment, without its day. */
  public static ClockTime of(Moment moment) {
    return new ClockTime(moment.earliest().toLocalTime(), moment.offset(), null);
  }

  /** Whether the words of a time name a clock time alone, so that its day is the reader's. */
  public static boolean isBare(Mention<Time> mention) {
    return Stream.of(mention.rule().split("[:+]", -1)).allMatch(rule -> rule.startsWith("clock."));
  }

  /** The moments of that clock time on a day, the day before it and the day after it. */
  public List<Moment> around(LocalDate day) {
    return Stream.of(day.minusDays(1), day, day.plusDays(1))
        .map(d -> Moment.at(LocalDateTime.of(d, time), offset))
        .toList();
  }

  /** Whether the weekday that is named with it can be that local time's; midnight is of two. */
  public boolean canBeOn(LocalDateTime local) {
    boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
    return weekday == null
        || local.getDayOfWeek() == weekday
        || midnight && local.getDayOfWeek() == weekday.plus(1);
  }
}
