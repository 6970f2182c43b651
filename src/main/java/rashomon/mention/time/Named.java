package rashomon.mention.time;

import rashomon.mention.Time;

/**
 * Words that stand for no place in the calendar: {@code every day} (P1D), {@code now}
 * (PRESENT_REF).
 */
record Named(Time.Type type, String value) implements Sense {

  static Named often(String value) {
    return new Named(Time.Type.SET, value);
  }

  static Named vaguely(String value) {
    return new Named(Time.Type.DATE, value);
  }

  @Override
  public Kind kind() {
    return type == Time.Type.SET ? Kind.A_SET : Kind.A_REF;
  }

  @Override
  public Time place(Context context) {
    return Times.unresolved(type, value);
  }
}
