package rashomon.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Moment;
import rashomon.mention.Time;
import rashomon.mention.Time.Bearing;

/**
 * A length that ends or begins at the day the article counts from: {@code the past 48 hours},
 * {@code the next three days}.
 *
 * @param before whether it lies before that day
 */
record Near(Length length, boolean before) implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_LENGTH;
  }

  @Override
  public Time place(Context context) {
    Time time = length.place(context);
    LocalDate today = context.today();
    LocalDate other = today == null ? null : other(today);
    if (today == null || other == null) {
      return time;
    }
    Moment start = asExact(before ? other : today);
    Moment end = asExact(before ? today : other);
    return new Time(time.type(), time.value(), start, end, time.length(), Bearing.AT);
  }

  /** Whole years are counted to the month, not to the day. */
  private Moment asExact(LocalDate day) {
    return length.unit() == Unit.YEAR || length.unit() == Unit.DECADE
        ? Moment.of(YearMonth.from(day))
        : Moment.of(day);
  }

  private @Nullable LocalDate other(LocalDate today) {
    if (!length.amount().isWhole()) {
      return null;
    }
    int sign = before ? -1 : 1;
    int count = sign * length.amount().whole();
    return switch (length.unit()) {
      case MONTH -> today.plusMonths(count);
      case QUARTER -> today.plusMonths(3L * count);
      case YEAR -> today.plusYears(count);
      case DECADE -> today.plusYears(10L * count);
      case CENTURY, MILLENNIUM -> null;
      default -> today.plusDays(sign * days());
    };
  }

  /** Whole days, begun ones counted. */
  private long days() {
    long hours = length.unit().nominal(length.amount()).toHours();
    return (hours + 23) / 24;
  }
}
