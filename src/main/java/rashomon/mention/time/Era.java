package rashomon.mention.time;

import rashomon.mention.Time;

/**
 * Ten, a hundred or a thousand years: {@code 199}, {@code 18}, {@code 1}.
 *
 * @param first its first year as TIMEX3 counts: 1800 for the 19th century, below zero before
 *     Christ: -379 for the 370s BC
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
    int digits = size == 10 ? 1 : size == 100 ? 2 : 3;
    String year = Times.four(first < 0 ? first + size - 1 : first);
    String value = year.substring(0, year.length() - digits);
    return Times.years(value, first == 0 ? 1 : first, first + size - 1);
  }
}
