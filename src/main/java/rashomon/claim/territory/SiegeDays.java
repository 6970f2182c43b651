package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.When;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Moment;
import rashomon.mention.Time;

/**
 * How long a siege has gone on that "began 40 days ago".
 *
 * @param since the day that it began, or null where the article has no date to count from
 */
record SiegeDays(Time.Length length, @Nullable Moment since) {

  private static final int BACK = 3;

  /** The count told behind the token, or null. */
  static @Nullable SiegeDays behind(Line line, int from) {
    for (Mention<Time> time : line.all(Time.class)) {
      boolean ago = time.from() >= from && line.is(time.to() - 1, "ago");
      Time.Length length = ago && begins(line, time.from()) ? time.meaning().length() : null;
      if (length != null) {
        return new SiegeDays(length, time.meaning().start());
      }
    }
    return null;
  }

  When when() {
    return new When(since, null, true, "");
  }

  /** "which started", "that was imposed about". */
  private static boolean begins(Line line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      if (line.isOneOf(i, "started|began|begun|imposed|laid|set")) {
        return true;
      }
    }
    return false;
  }
}
