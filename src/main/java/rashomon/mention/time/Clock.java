package rashomon.mention.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;

/**
 * A clock time. Midnight is the end of its day, 24:00, as TIMEX3 has it; {@code 00:00} and {@code
 * 12 am} are its beginning.
 *
 * @param hour 0 to 24
 * @param second -1 where not said
 * @param half whether the words leave open which half of the day it is ("at 2:30"): the value says
 *     2:30, start and end only the day
 * @param zone as the table writes it; empty where not said
 */
record Clock(int hour, int minute, int second, boolean half, String zone) implements OfDay {

  static Clock at(int hour, int minute) {
    return new Clock(hour, minute, -1, false, "");
  }

  /** The same time where it may be of either half of the day. */
  Clock ofEitherHalf() {
    return new Clock(hour, minute, second, true, zone);
  }

  /** "Since midnight" is since the day began. */
  Clock begins() {
    return hour == 24 ? new Clock(0, minute, second, half, zone) : this;
  }

  Clock in(String other) {
    return new Clock(hour, minute, second, half, other);
  }

  /** The same time in the afternoon, where a part of the day says so. */
  Clock within(Part part) {
    boolean late = part.from() >= 12 && hour < 12 || part.from() >= 18 && hour == 12;
    boolean night = part.from() >= 18 && hour < 6;
    int moved = !half || !late || night ? hour : hour + 12;
    return new Clock(moved, minute, second, false, zone);
  }

  @Override
  public Kind kind() {
    return Kind.A_CLOCK;
  }

  @Override
  public Time on(Time day, Context context) {
    String seconds = second < 0 ? "" : ":" + Times.two(second);
    String words = "T" + Times.two(hour) + ":" + Times.two(minute) + seconds;
    String value = dateOf(day.value()) + words;
    LocalDate date = Times.onlyDay(day);
    if (date == null) {
      return new Time(Time.Type.TIME, value, null, null, null, Bearing.AT);
    }
    if (half) {
      return new Time(Time.Type.TIME, value, Moment.of(date), Moment.of(date), null, Bearing.AT);
    }
    boolean begins =
        hour == 24 && context.hasNotEnded(date) && context.direction() == Direction.PAST;
    Moment moment = moment(date, begins ? 0 : hour);
    return new Time(
        Time.Type.TIME, begins ? date + "T00:00" : value, moment, moment, null, Bearing.AT);
  }

  private Moment moment(LocalDate date, int at) {
    LocalDateTime time = date.atStartOfDay().plusHours(at).plusMinutes(minute);
    return new Moment(
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth(),
        at,
        minute,
        Zones.offset(zone, time));
  }

  /** The day of a value, without a part of the day. */
  static String dateOf(String value) {
    int t = value.indexOf('T');
    return t < 0 ? value : value.substring(0, t);
  }

  /** Minutes from the beginning of the day. */
  int minutes() {
    return hour * 60 + minute;
  }
}
