package rashomon.mention.time;

import java.util.List;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * A year of account, which need not begin in January: {@code FY1989}.
 *
 * @param year 0 where not said
 * @param shift how many years from now, where the year is not said
 */
record Fiscal(int year, int shift) implements Sense {

  static Fiscal of(Slots slots, List<String> arguments) {
    return new Fiscal(
        Dates.year(slots), arguments.isEmpty() ? 0 : Integer.parseInt(arguments.get(0)));
  }

  @Override
  public Kind kind() {
    return Kind.A_YEAR;
  }

  @Override
  public int statedYear() {
    return year;
  }

  @Override
  public boolean countsFromNow() {
    return year == 0;
  }

  @Override
  public Time place(Context context) {
    Moment now = context.now();
    if (year == 0 && now == null) {
      return Times.unresolved(Time.Type.DATE, "FYXXXX");
    }
    Time like = Times.year(year > 0 ? year : now.year() + shift);
    return Times.valued(like, "FY" + like.value());
  }
}
