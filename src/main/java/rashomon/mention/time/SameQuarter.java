package rashomon.mention.time;

import rashomon.mention.Time;

/** "The quarter", where the text has spoken of one: it may be one of a town, too. */
record SameQuarter() implements Sense {

  @Override
  public Kind kind() {
    return Kind.A_QUARTER;
  }

  /** With an empty value where the text has spoken of none: then it is no time. */
  @Override
  public Time place(Context context) {
    Time quarter = context.memory().quarter();
    return quarter == null ? Times.unresolved(Time.Type.DATE, "") : quarter;
  }
}
