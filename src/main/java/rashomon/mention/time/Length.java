package rashomon.mention.time;

import rashomon.mention.Time;

/** A length of time: {@code 15-hour}, {@code three days}, {@code nearly three weeks}. */
record Length(Amount amount, Unit unit, boolean approximate) implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_LENGTH;
  }

  @Override
  public Time place(Context context) {
    return Times.length(amount, unit, approximate);
  }

  /** The same number of units before (sign -1) or after (1) another time. */
  Sense from(Sense origin, int sign) {
    return amount.isWhole() ? new Offset(sign * amount.whole(), unit, origin) : this;
  }
}
