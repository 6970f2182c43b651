package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/** A length of two units, the second the smaller one: {@code PT2H15M}, {@code P6Y2M}. */
record Compound(Length first, Length second) implements Sense {

  static @Nullable Sense of(Slots slots) {
    Length first = Lengths.part(slots, 1);
    Length second = Lengths.part(slots, 2);
    boolean falls = first != null && second != null && isLarger(first.unit(), second.unit());
    return falls ? new Compound(first, second) : null;
  }

  private static boolean isLarger(Unit first, Unit second) {
    return first.nominal(Amount.ONE).compareTo(second.nominal(Amount.ONE)) > 0;
  }

  @Override
  public Kind kind() {
    return Kind.A_LENGTH;
  }

  @Override
  public Time place(Context context) {
    Time one = first.place(context);
    Time more = second.place(context);
    Time.Length length = one.length();
    Time.Length rest = more.length();
    boolean known = length != null && rest != null;
    return new Time(
        one.type(),
        joined(one.value(), more.value()),
        null,
        null,
        known
            ? new Time.Length(
                joined(length.iso(), rest.iso()),
                length.nominal().plus(rest.nominal()),
                length.approximate())
            : null,
        one.bearing());
  }

  /** {@code P1D} and {@code PT2H} are {@code P1DT2H}; {@code PT2H} and {@code PT5M} share the T. */
  private static String joined(String one, String more) {
    boolean sharesT = one.startsWith("PT") && more.startsWith("PT");
    return one + more.substring(sharesT ? 2 : 1);
  }
}
