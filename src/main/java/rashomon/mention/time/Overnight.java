package rashomon.mention.time;

import rashomon.mention.Time;

/** "Overnight": in the night that has ended, or in the future tense in the one to come. */
record Overnight() implements Sense {

  private static final Part NIGHT = new Part("NI", 18, 30);

  @Override
  public Kind kind() {
    return Kind.A_TIME;
  }

  @Override
  public boolean countsFromNow() {
    return true;
  }

  @Override
  public Time place(Context context) {
    int days = context.direction() == Direction.FUTURE ? 0 : -1;
    return new Joined(new Shift(days, Unit.DAY, Shift.Origin.NOW), NIGHT).place(context);
  }
}
