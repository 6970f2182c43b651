package rashomon.mention.time;

import java.time.YearMonth;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Timex;

/**
 * "The quarter", where the text has spoken of one: it may be one of a town, too.
 *
 * @param alone whether the words around make it one of a year all the same; where the text has
 *     spoken of none, TIMEX3 alone counts it then
 * @param years how many years after it
 */
record SameQuarter(boolean alone, int years) implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_QUARTER;
  }

  /** With an empty value where the text has spoken of none: then it is no time. */
  @Override
  public Time place(Context context) {
    Time quarter = context.memory().quarter();
    if (quarter != null) {
      return years == 0 ? quarter : inOtherYear(quarter, years);
    }
    Moment now = alone ? context.now() : null;
    return now == null || now.month() == 0 ? Times.unresolved(Time.Type.DATE, "") : ended(now);
  }

  /** The last one that had ended: companies report on it. */
  private Time ended(Moment now) {
    YearMonth month = YearMonth.of(now.year(), now.month()).minusMonths(3);
    return Times.quarter(month.getYear() + years, (month.getMonthValue() + 2) / 3)
        .with(Timex.ASIDE);
  }

  /** That quarter or half so many years later. */
  static Time inOtherYear(Time quarter, int years) {
    boolean half = quarter.value().contains("-H");
    int number = Digits.leading(quarter.value().substring(6));
    int year = Digits.leading(quarter.value().substring(0, 4));
    return new YearPart(half ? 2 : 4, number).inYear(year + years);
  }
}
