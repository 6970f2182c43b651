package rashomon.lineup;

/** How much of a place, or in what state a truce is. */
record Hold(State state, String words) implements Value {

  /** From nothing to all of it; a truce that stands or not. */
  enum State {
    NONE,
    ENTERED,
    PART,
    WHOLE,
    BROKEN,
    MOSTLY,
    ENDED,
    HOLDS
  }
}
