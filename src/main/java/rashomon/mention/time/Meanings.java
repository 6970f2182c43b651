package rashomon.mention.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the table can mean, each named as in the column {@code meaning}; words behind
 * the name are its arguments.
 */
@SuppressWarnings("ImmutableEnumChecker") // the readings are functions and hold nothing
enum Meanings {
  /** No time at all. */
  NONE((s, a) -> new Nothing()),

  DATE((s, a) -> Dates.date(s)),
  /** {@code fiscal 1989}, or so many fiscal years from now: {@code fiscal -1}. */
  NUMERIC((s, a) -> Dates.numeric(s)),
  /** "On the 15th", of the month that the text spoke of. */
  DAY_OF_MONTH((s, a) -> new DayOfMonth(s.value(Kind.NTH))),
  DAYS((s, a) -> Dates.days(s)),
  MONTHS((s, a) -> Dates.months(s)),
  YEARS((s, a) -> Dates.years(s)),
  BEFORE_CHRIST((s, a) -> Dates.beforeChrist(s)),
  ANNO_DOMINI((s, a) -> Dates.annoDomini(s)),
  WEEKDAY((s, a) -> Dates.weekday(s, a.get(0))),
  DECADE((s, a) -> Periods.decade(s)),
  /** "Her 1970s hits" are of a decade, "her 40s" of a life. */
  LIFE((s, a) -> Periods.life(s)),
  CENTURY((s, a) -> Periods.century(s)),
  SEASON((s, a) -> Periods.season(s)),
  PART_OF_YEAR((s, a) -> Periods.partOfYear(s, Integer.parseInt(a.get(0)))),
  HOLIDAY((s, a) -> Periods.holiday(s)),
  WEEKEND((s, a) -> new Weekend()),
  /** The last, this or the next one: last May, this summer, next Christmas. */
  NEAREST((s, a) -> Periods.nearest(s, a.get(0))),
  /** So many units from now or from the text: {@code shift -1 day now}. */
  SHIFT((s, a) -> Lengths.shift(s, a)),
  /** The phrase's own number of units: {@code ago now}, {@code hence text}. */
  AGO((s, a) -> Lengths.counted(Lengths.any(s), -1, a.get(0))),
  HENCE((s, a) -> Lengths.counted(Lengths.any(s), 1, a.get(0))),

  AGO_AND_HALF((s, a) -> Lengths.counted(Lengths.andHalf(s), -1, a.get(0))),

  LENGTH((s, a) -> Lengths.length(s)),
  /** "Two hours and 15 minutes". */
  COMPOUND((s, a) -> Compound.of(s)),
  AND_HALF((s, a) -> Lengths.andHalf(s)),
  HALF((s, a) -> Lengths.half(s)),
  /** The past or the next so many units. */
  PAST((s, a) -> Lengths.near(s, true)),
  NEXT((s, a) -> Lengths.near(s, false)),
  OFTEN((s, a) -> Repetitions.often(s)),
  SET((s, a) -> Named.often(a.get(0), null, null)),
  REF((s, a) -> Named.vaguely(a.get(0))),
  ASIDE((s, a) -> Named.aside(a.get(0))),
  /** An age: a length that nothing lasts. */
  SAME_QUARTER((s, a) -> new SameQuarter(false, 0)),
  /** "Sales fell in the quarter": the last one that has ended, to TIMEX3 alone. */
  QUARTER_ALONE((s, a) -> new SameQuarter(true, 0)),
  /** The same quarter of the year before. */
  QUARTER_AGO((s, a) -> new SameQuarter(true, -1)),
  VAGUELY((s, a) -> Lengths.vaguely(s)),

  CLOCK((s, a) -> Clocks.clock(s)),
  /** Two clock times that share their half of the day: 7 to 9 pm. */
  HOURS((s, a) -> Clocks.hours(s)),
  HHMM_HOURS((s, a) -> Clocks.hhmmHours(s)),
  PAST_HOUR((s, a) -> Clocks.pastHour(s)),
  PART((s, a) -> Clocks.part(s)),
  /** A part of a day so many days from now or from the text: last night, the next morning. */
  DAY_PART((s, a) -> Clocks.dayPart(s, a)),

  /** The night that has ended; in the future tense the one to come. */
  OVERNIGHT((s, a) -> new Overnight()),

  JOIN((s, a) -> Joins.join(s)),
  ZONE((s, a) -> Joins.zone(s)),
  ZONE_DIGITS((s, a) -> Joins.zoneDigits(s)),
  TWIN((s, a) -> Joins.twin(s)),
  MOD((s, a) -> Joins.mod(s, a)),
  WITHIN((s, a) -> Joins.within(s.sense(1), s.sense(2))),
  WITHIN_REVERSED((s, a) -> Joins.within(s.sense(2), s.sense(1))),
  HALF_OF((s, a) -> Joins.halfOf(s)),
  /** Two names of one day: Friday, 15 July. */
  APPOSITION((s, a) -> Joins.apposition(s.sense(1), s.sense(2))),
  SAME((s, a) -> s.sense(1)),
  BEFORE((s, a) -> Joins.offset(s, -1)),
  AFTER((s, a) -> Joins.offset(s, 1)),
  /** So many units from the phrase: {@code moved -1 day}. */
  MOVED((s, a) -> Joins.moved(s, a)),
  /** The second day of Eid, the week of 11 July. */
  NTH_DAY((s, a) -> new Counting(s.value(Kind.ORDINAL), Unit.DAY, s.sense(1))),
  WEEK_OF((s, a) -> new Counting(1, Unit.WEEK, s.sense(1))),
  /** So many units from an event that the next words name: {@code event -1 day}. */
  EVENT((s, a) -> Lengths.event(s, a)),
  EVENT_COUNTED((s, a) -> Lengths.eventCounted(s, Integer.parseInt(a.get(0)))),
  /** The night between two days. */
  NIGHT_SPAN((s, a) -> Joins.nightSpan(s)),
  /** The night before a day. */
  NIGHT_INTO((s, a) -> Joins.nightInto(s, a.get(0)));

  private interface Reading {
    @Nullable Sense read(Slots slots, List<String> arguments);
  }

  private final Reading reading;

  Meanings(Reading reading) {
    this.reading = reading;
  }

  static @Nullable Meanings named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Meanings meaning : values()) {
      if (meaning.name().equals(constant)) {
        return meaning;
      }
    }
    return null;
  }

  @Nullable Sense read(Slots slots, List<String> arguments) {
    return reading.read(slots, arguments);
  }
}
