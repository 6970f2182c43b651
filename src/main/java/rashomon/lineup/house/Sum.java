package rashomon.lineup.house;

import rashomon.lineup.Status;

/**
 * Adds up the dead of several kinds, each once: the dead of a side, or of all, whose kind is not
 * told may be those whose kind others tell.
 */
final class Sum {

  private long told;
  private long sided;
  private long people;

  /** Adds so many dead of the kind of that figure. */
  void add(Counted of, long dead) {
    boolean untold = of.status() == Status.UNTOLD;
    boolean all = of.side().isEmpty();
    told += untold ? 0 : dead;
    sided += untold && !all ? dead : 0;
    people += untold && all ? dead : 0;
  }

  /** How many there are in all, at least. */
  long all() {
    return Math.max(told, Math.max(sided, people));
  }
}
