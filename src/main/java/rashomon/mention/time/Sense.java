package rashomon.mention.time;

import rashomon.mention.Time;

/** What the words of a time expression say, before an anchor places it in the calendar. */
interface Sense {

  /** What it is in the patterns that put phrases together; null where it joins with nothing. */
  Kind kind();

  /** The time it stands for in that context; unresolved where the context does not settle it. */
  Time place(Context context);

  /** The year that the words themselves state; 0 where they state none. */
  default int statedYear() {
    return 0;
  }

  /** Whether it counts from the day the article appeared: yesterday, Friday, last week. */
  default boolean countsFromNow() {
    return false;
  }
}
