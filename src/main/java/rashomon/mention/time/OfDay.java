package rashomon.mention.time;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Time;

/** A clock time or a part of the day: placed once its day is. */
interface OfDay extends Sense {

  /** It on a day (or on an unresolved day: {@code XXXX-WXX-5}). */
  Time on(Time day, Context context);

  @Override
  default Time place(Context context) {
    @Nullable Time day = context.dayNearby();
    return on(day == null ? Times.unresolved(Time.Type.DATE, "XXXX-XX-XX") : day, context);
  }
}
