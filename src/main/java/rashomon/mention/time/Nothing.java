package rashomon.mention.time;

import rashomon.mention.Time;

/** Words that look like a time and are none: a newspaper's name, an age, a resolution's number. */
record Nothing() implements Sense {

  @Override
  public Kind kind() {
    return Kind.END;
  }

  @Override
  public Time place(Context context) {
    throw new IllegalStateException("no time");
  }
}
