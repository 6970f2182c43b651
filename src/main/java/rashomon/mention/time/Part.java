package rashomon.mention.time;

import java.time.LocalDate;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.mention.Time.Interval;

/**
 * A part of the day.
 *
 * @param code TIMEX3's: MO, AF, EV, NI
 * @param from its first hour
 * @param to the hour it ends with; past 24 into the next day
 */
record Part(String code, int from, int to) implements OfDay {

  /** Reads the hours of the table: {@code 18-30}. */
  static Part of(Word word) {
    int dash = word.text().indexOf('-');
    return new Part(
        word.code(), Digits.leading(word.text()), Digits.leading(word.text().substring(dash + 1)));
  }

  @Override
  public Kind kind() {
    return Kind.A_PART;
  }

  @Override
  public Time on(Time day, Context context) {
    String value = Clock.dateOf(day.value()) + "T" + code;
    LocalDate date = Times.onlyDay(day);
    if (date == null) {
      return Times.unresolved(Time.Type.TIME, value);
    }
    Moment moment = Moment.of(date);
    Interval hours =
        new Interval(date.atStartOfDay().plusHours(from), date.atStartOfDay().plusHours(to));
    return new Time(Time.Type.TIME, value, moment, moment, null, Bearing.AT, hours);
  }

  /** Its beginning, middle or end. */
  Part narrowed(Mod mod) {
    int third = Math.max(1, (to - from) / 3);
    return switch (mod) {
      case START -> new Part(code, from, from + third + 1);
      case MID -> new Part(code, from + third, to - third);
      case END -> new Part(code, to - third - 1, to);
    };
  }
}
