package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/** What comes back every year: 10 July, April, the third quarter, summer, Ashura. */
interface Yearly extends Sense {

  /** It in one year; null where that year does not have it (29 February). */
  @Nullable Time inYear(int year);

  /** It in no known year. */
  Time inNoYear();

  @Override
  default Time place(Context context) {
    Time time = context.year(this);
    return time == null ? inNoYear() : time;
  }
}
