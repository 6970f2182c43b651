package rashomon.mention.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a node can be in a pattern: {@code <month>} is {@link #MONTH}. The first group comes from
 * the table of words, the second from a token's form, the third from phrases already read.
 */
enum Kind {
  MONTH,
  WEEKDAY,
  WEEKDAYS,
  UNIT,
  UNITS,
  ORDINAL,
  NUMBER,
  SCALE,
  VAGUE,
  PART,
  NAMED_CLOCK,
  MERIDIEM,
  SEASON,
  ZONE,
  HOLIDAY,
  OFTEN,
  VAGUELY,
  BEARING,
  APPROX,
  COUNTED,
  WILL,
  PAST,
  SOON,
  BASE,

  /** A month's or weekday's name that can stand alone. */
  MONTH_NAME,
  WEEKDAY_NAME,
  /** Digits that can be a day of the month: {@code 7}, {@code 7th}. */
  DAY,
  NTH,
  YEAR,
  TWO_DIGITS,
  DECADE,
  /** Four digits that can be a clock time, and those that can be nothing else ({@code 0700}). */
  HHMM,
  ZERO_HHMM,
  CLOCK,
  DOT_CLOCK,
  DATE,
  NAME,
  LOWER,
  MARK,
  END,

  A_DAY,
  A_TIME,
  A_CLOCK,
  A_PART,
  A_WEEK,
  A_MONTH,
  A_QUARTER,
  A_SEASON,
  A_YEAR,
  A_DECADE,
  A_SPAN,
  A_LENGTH,
  A_SET,
  A_REF;

  private static final long TIMELY =
      MONTH.bit()
          | WEEKDAY.bit()
          | WEEKDAYS.bit()
          | UNIT.bit()
          | UNITS.bit()
          | ORDINAL.bit()
          | NUMBER.bit()
          | SCALE.bit()
          | PART.bit()
          | NAMED_CLOCK.bit()
          | MERIDIEM.bit()
          | SEASON.bit()
          | ZONE.bit()
          | HHMM.bit()
          | CLOCK.bit()
          | DATE.bit()
          | DECADE.bit();

  private static final Map<String, Kind> NAMED = new HashMap<>();

  static {
    for (Kind kind : values()) {
      NAMED.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
  }

  /** Its bit in a set of kinds; such sets live in memory only. */
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /** Whether one of the kinds is a phrase that has been read before. */
  static boolean read(long kinds) {
    return Long.compareUnsigned(kinds, A_DAY.bit()) >= 0;
  }

  /** The kind that a pattern's slot names, or null. */
  static @Nullable Kind named(String slot) {
    return NAMED.get(slot);
  }

  /** Whether one of the kinds speaks of time or number. */
  static boolean timely(long kinds) {
    return (kinds & TIMELY) != 0;
  }

  /** Whether one of the kinds can be an end of a range: more than a number. */
  static boolean dated(long kinds) {
    return (kinds & (TIMELY & ~(NUMBER.bit() | ORDINAL.bit()) | DAY.bit() | YEAR.bit())) != 0;
  }
}
