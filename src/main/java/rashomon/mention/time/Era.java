package rashomon.mention.time;

import rashomon.mention.Time;

/**
 * Ten, a hundred or a thousand years: {@code 199X}, {@code 18}, {@code 1}.
 *
 * @param first its first year as TIMEX3 counts: 1800 for the 19th century
 */
record Era(int first, int size) implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_DECADE;
  }

  @Override
  public Time place(Context context) {
    return place();
  }

  Time place() {
    String year = Times.four(first);
    String value = size == 10 ? year.substring(0, 3) + "X" : year.substring(0, size == 100 ? 2 : 1);
    return Times.years(value, Math.max(1, first), first + size - 1);
  }
}
