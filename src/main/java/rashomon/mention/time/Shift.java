package rashomon.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * So many units from another time: yesterday, last week, three days ago, the following month.
 *
 * @param count below zero for before
 * @param origin counted from where
 */
record Shift(int count, Unit unit, Origin origin) implements Sense {

  /** Where a shift is counted from. */
  enum Origin {
    /** The day that the article counts from. */
    NOW,
    /** What the text spoke of last. */
    TEXT
  }

  @Override
  public Kind kind() {
    return unit.kind();
  }

  @Override
  public boolean countsFromNow() {
    return origin == Origin.NOW;
  }

  @Override
  public Time place(Context context) {
    if (count == 0 && unit == Unit.DAY && origin == Origin.NOW && context.history()) {
      return Times.unresolved(Time.Type.DATE, "PRESENT_REF");
    }
    if (origin == Origin.NOW && context.anchor() == null && unit.kind() == Kind.A_YEAR) {
      return Times.unresolved(Time.Type.DATE, value()); // of nobody knows which year
    }
    Moment from = origin == Origin.NOW ? context.now() : context.text(unit);
    Time time = from == null ? null : from(from);
    return time == null ? Times.unresolved(Time.Type.DATE, value()) : time;
  }

  /** The shift counted from a moment; null where that is not exact enough. */
  @Nullable Time from(Moment from) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> clock(from);
      case DAY, NIGHT, WEEK, WEEKEND -> day(from.date());
      case MONTH, QUARTER -> month(from);
      default -> years(from.year());
    };
  }

  private @Nullable Time clock(Moment from) {
    boolean days = unit == Unit.HOUR && count % 24 == 0;
    if (days || !from.hasClock()) {
      return days ? new Shift(count / 24, Unit.DAY, origin).day(from.date()) : null;
    }
    Moment to =
        Moment.at(
            from.earliest().plus(unit.nominal(Amount.ONE).multipliedBy(count)), from.offset());
    String value = Moment.at(to.earliest(), null).iso();
    return new Time(Time.Type.TIME, value, to, to, null, Time.Bearing.AT);
  }

  private @Nullable Time day(@Nullable LocalDate from) {
    if (from == null) {
      return null;
    }
    return switch (unit) {
      case WEEK -> Times.week(from.plusWeeks(count));
      case WEEKEND -> Times.weekend(from.plusWeeks(count));
      default -> Times.day(from.plusDays(count));
    };
  }

  private @Nullable Time month(Moment from) {
    if (from.month() == 0) {
      return null;
    }
    YearMonth month = YearMonth.of(from.year(), from.month());
    if (unit == Unit.MONTH) {
      return Times.month(month.plusMonths(count));
    }
    YearMonth there = month.plusMonths(3L * count);
    return Times.quarter(there.getYear(), (there.getMonthValue() + 2) / 3);
  }

  private @Nullable Time years(int from) {
    if (unit == Unit.YEAR) {
      return Times.year(from + count);
    }
    int size = unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : 1000;
    int first = Math.floorDiv(from, size) * size + count * size;
    return first < 1 ? null : new Era(first, size).place();
  }

  private String value() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
      case DAY, NIGHT -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      default -> "XXXX";
    };
  }
}
