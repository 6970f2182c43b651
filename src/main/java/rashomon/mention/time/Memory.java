package rashomon.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;
import rashomon.text.Sentence;

/**
 * What the text spoke of last.
 *
 * @param last the last date, as exact as stated
 * @param day the last single day
 * @param daySentence the sentence that spoke of that day
 * @param passage the last date whose year was stated, while the text goes on about it
 * @param place the sentence of that date
 * @param quarter the last quarter or half of a year
 * @param clock the last clock time on a known day
 */
record Memory(
    @Nullable Moment last,
    @Nullable LocalDate day,
    int daySentence,
    @Nullable Moment passage,
    @Nullable Sentence place,
    @Nullable Time quarter,
    @Nullable Moment clock) {

  static final Memory EMPTY = new Memory(null, null, -1, null, null, null, null);

  /** As if the text had spoken of that alone. */
  static Memory of(Moment moment) {
    return new Memory(moment, moment.date(), -1, null, null, null, null);
  }

  @Nullable Moment dayMoment() {
    return day == null ? null : Moment.of(day);
  }

  /** The memory on coming to a sentence: a passage ends with its paragraph and after a sentence. */
  Memory at(Sentence sentence) {
    boolean on =
        place != null
            && place.paragraph() == sentence.paragraph()
            && sentence.index() - place.index() <= 1;
    return on || passage == null
        ? this
        : new Memory(last, day, daySentence, null, null, quarter, clock);
  }

  Memory with(Time time, Found found) {
    Moment start = time.start();
    if (time.timex().aside()) {
      boolean other = found.sense().kind() == Kind.A_QUARTER;
      return new Memory(last, day, daySentence, passage, place, other ? time : quarter, clock);
    }
    if (start == null
        || isCompared(found.sense())
        || !isDate(time)
        || time.bearing() == Bearing.UNTIL) {
      return this;
    }
    LocalDate only = Times.onlyDay(time);
    Moment moment = only == null ? start : Moment.of(only);
    boolean told = found.sense().statedYear() != 0 && moment.month() > 0;
    boolean now = found.sense().countsFromNow();
    return new Memory(
        moment,
        only == null ? day : only,
        only == null ? daySentence : found.sentence().index(),
        told ? moment : now ? null : passage,
        told ? found.sentence() : now ? null : place,
        found.sense().kind() == Kind.A_QUARTER ? time : quarter,
        start.hasClock() ? start : only == null || only.equals(day) ? clock : null);
  }

  /** "Up from $3 million a year earlier" compares, and the text goes on where it was. */
  private static boolean isCompared(Sense sense) {
    return sense instanceof SameQuarter quarter && quarter.years() != 0
        || sense instanceof Counted counted
            && counted.shift().equals(new Shift(-1, Unit.YEAR, Shift.Origin.TEXT));
  }

  /** Whether it names a date that others can count from; an era or a length does not. */
  private static boolean isDate(Time time) {
    Moment start = time.start();
    boolean era = start != null && start.month() == 0 && !start.equals(time.end());
    return (time.type() == Time.Type.DATE || time.type() == Time.Type.TIME) && !era;
  }
}
