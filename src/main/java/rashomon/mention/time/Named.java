package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;
import rashomon.mention.Timex;

/**
 * Words that stand for no place in the calendar: {@code every day} (P1D), {@code now}
 * (PRESENT_REF).
 */
record Named(Time.Type type, String value, Timex timex) implements Sense {

  static Named often(String value, @Nullable String quant, @Nullable String freq) {
    return new Named(Time.Type.SET, value, Timex.often(quant, freq));
  }

  static Named vaguely(String value) {
    return new Named(Time.Type.DATE, value, Timex.PLAIN);
  }

  /** "Former", "current": a time to TIMEX3 alone. */
  static Named aside(String value) {
    return new Named(Time.Type.DATE, value, Timex.ASIDE);
  }

  @Override
  public Kind kind() {
    return type == Time.Type.SET ? Kind.A_SET : Kind.A_REF;
  }

  /** "Now" does, but not "current", which any history may say. */
  @Override
  public boolean countsFromNow() {
    return value.equals("PRESENT_REF") && !timex.aside();
  }

  @Override
  public Time place(Context context) {
    return Times.unresolved(type, value).with(timex);
  }
}
