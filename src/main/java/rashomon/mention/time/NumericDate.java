package rashomon.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/**
 * A date in digits: {@code 2021-04-25}, {@code 16-11-2014}, {@code 10/07/2016}. Which of two small
 * numbers is the day is settled by the other dates of the article, then by the day it appeared;
 * dates with dots or hyphens put the day first.
 */
record NumericDate(Digits digits) implements Sense {

  private static final int NEAR = 45;

  @Override
  public Kind kind() {
    return digits.separators().length() == 1 ? Kind.A_MONTH : Kind.A_DAY;
  }

  @Override
  public int statedYear() {
    return digits.length(0) == 4 ? digits.value(0) : year();
  }

  @Override
  public Time place(Context context) {
    if (digits.length(0) == 4) {
      return new Calendar(
              digits.value(0),
              digits.value(1),
              digits.separators().length() == 1 ? 0 : digits.value(2))
          .place(context);
    }
    Boolean settled = dayFirst();
    Boolean dayFirst = settled != null ? settled : guess(context);
    if (dayFirst == null) {
      return Times.unresolved(Time.Type.DATE, Times.four(year()) + "-XX-XX");
    }
    return read(dayFirst).place(context);
  }

  private Calendar read(boolean dayFirst) {
    return dayFirst
        ? new Calendar(year(), digits.value(1), digits.value(0))
        : new Calendar(year(), digits.value(0), digits.value(1));
  }

  private int year() {
    return century(digits.value(2), digits.length(2));
  }

  /** A year of two digits is of the years 1950 to 2049. */
  static int century(int year, int length) {
    return length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  /** Whether its own numbers or marks put the day first; null where they leave it open. */
  @Nullable Boolean dayFirst() {
    if (digits.length(0) == 4) {
      return null;
    }
    return digits.value(0) > 12
        ? Boolean.TRUE
        : digits.value(1) > 12 || digits.value(0) == digits.value(1) ? Boolean.FALSE : null;
  }

  private @Nullable Boolean guess(Context context) {
    if (context.dayFirst() != null) {
      return context.dayFirst();
    }
    if (!digits.separators().startsWith("/")) {
      return Boolean.TRUE;
    }
    LocalDate today = context.today();
    boolean dayFirst = today != null && isJustBefore(read(true), today);
    boolean monthFirst = today != null && isJustBefore(read(false), today);
    return dayFirst == monthFirst ? null : Boolean.valueOf(dayFirst);
  }

  private static boolean isJustBefore(Calendar date, LocalDate today) {
    Time time = date.inYear(date.year());
    LocalDate day = time == null ? null : Times.onlyDay(time);
    return day != null && !day.isAfter(today.plusDays(1)) && day.isAfter(today.minusDays(NEAR));
  }
}
