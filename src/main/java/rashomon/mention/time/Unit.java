package rashomon.mention.time;

import java.time.Duration;

/**
 * A unit of time.
 *
 * <p>{@code PT3H} is before its designator T for hours and below; decades and centuries follow
 * TIMEX3 ({@code P2DE}).
 */
enum Unit {
  SECOND("T", "S", 1, Kind.A_CLOCK),
  MINUTE("T", "M", 60, Kind.A_CLOCK),
  HOUR("T", "H", 3600, Kind.A_CLOCK),
  NIGHT("", "NI", 86_400, Kind.A_DAY),
  DAY("", "D", 86_400, Kind.A_DAY),
  WEEKEND("", "WE", 2 * 86_400, Kind.A_WEEK),
  WEEK("", "W", 7 * 86_400, Kind.A_WEEK),
  MONTH("", "M", 30 * 86_400, Kind.A_MONTH),
  QUARTER("", "Q", 91 * 86_400, Kind.A_QUARTER),
  YEAR("", "Y", 365 * 86_400, Kind.A_YEAR),
  DECADE("", "DE", 3650L * 86_400, Kind.A_DECADE),
  CENTURY("", "CE", 36_500L * 86_400, Kind.A_DECADE),
  MILLENNIUM("", "ML", 365_000L * 86_400, Kind.A_DECADE);

  private final String prefix;
  private final String designator;
  private final long seconds;
  private final Kind kind;

  Unit(String prefix, String designator, long seconds, Kind kind) {
    this.prefix = prefix;
    this.designator = designator;
    this.seconds = seconds;
    this.kind = kind;
  }

  /** What a date of this grain is in a pattern. */
  Kind kind() {
    return kind;
  }

  boolean isClock() {
    return kind == Kind.A_CLOCK;
  }

  /** The length as TIMEX3 writes it: {@code PT48H}, {@code P2DE}, {@code PXD}. */
  String timex(Amount amount) {
    return "P" + prefix + amount.iso() + designator;
  }

  /** The length in the units that ISO 8601 knows: two decades are {@code P20Y}. */
  String iso(Amount amount) {
    return switch (this) {
      case NIGHT -> DAY.timex(amount);
      case WEEKEND -> DAY.timex(amount.times(2));
      case QUARTER -> MONTH.timex(amount.times(3));
      case DECADE -> YEAR.timex(amount.times(10));
      case CENTURY -> YEAR.timex(amount.times(100));
      case MILLENNIUM -> YEAR.timex(amount.times(1000));
      default -> timex(amount);
    };
  }

  Duration nominal(Amount amount) {
    return Duration.ofSeconds(
        amount.value().multiply(java.math.BigDecimal.valueOf(seconds)).longValue());
  }
}
