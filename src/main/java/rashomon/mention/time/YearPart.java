package rashomon.mention.time;

import java.time.YearMonth;
import rashomon.mention.Time;

/**
 * A quarter or a half of a year: {@code 1998-Q3}, {@code 2014-H1}.
 *
 * @param parts into how many parts the year falls
 * @param number which of them, from 1
 */
record YearPart(int parts, int number) implements Yearly {

  @Override
  public Kind kind() {
    return Kind.A_QUARTER;
  }

  private String code() {
    return (parts == 4 ? "-Q" : "-H") + number;
  }

  @Override
  public Time inYear(int year) {
    int months = 12 / parts;
    YearMonth first = YearMonth.of(year, (number - 1) * months + 1);
    return Times.months(Times.four(year) + code(), first, first.plusMonths(months - 1L));
  }

  @Override
  public Time inNoYear() {
    return Times.unresolved(Time.Type.DATE, "XXXX" + code());
  }
}
