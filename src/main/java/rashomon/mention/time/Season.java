package rashomon.mention.time;

import java.time.YearMonth;
import rashomon.mention.Time;

/** A season of the northern half of the earth; winter runs on into the next year. */
record Season(String code) implements Yearly {

  @Override
  public Kind kind() {
    return Kind.A_SEASON;
  }

  @Override
  public Time inYear(int year) {
    int first = code.equals("SP") ? 3 : code.equals("SU") ? 6 : code.equals("FA") ? 9 : 12;
    YearMonth month = YearMonth.of(year, first);
    return Times.months(Times.four(year) + "-" + code, month, month.plusMonths(2));
  }

  @Override
  public Time inNoYear() {
    return Times.unresolved(Time.Type.DATE, "XXXX-" + code);
  }
}
