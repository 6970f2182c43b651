package rashomon.claim.truce;

import rashomon.mention.Line;

/**
 * Fighting that a truce did not stop, told by how soon it followed: "five minutes after the truce
 * took hold". A truce only signed may not be in force yet.
 */
final class SoonBroken {

  /** So far before the truce "after" may stand: "hours after the start of a landmark truce". */
  private static final int PHRASE = 6;

  /** So near behind the truce it is told that it began. */
  private static final int BEGUN = 4;

  private static final String SOON =
      "minutes|minute|hours|hour|moments|seconds|shortly|soon|immediately";

  private SoonBroken() {}

  /** Where "minutes after" begins that the truce at [from, to) hangs on; -1 where none does. */
  static int after(Line line, int from, int to) {
    for (int i = from - 1; i >= Math.max(1, from - PHRASE); i--) {
      if (line.isOneOf(i, "after|into|of") && isSoon(line, i)) {
        boolean into = !line.is(i, "after");
        return into || begins(line, to) || isMade(line, i + 1, from) ? opening(line, i - 1) : -1;
      }
      if (line.isMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSoon(Line line, int after) {
    boolean into = !line.is(after, "after");
    boolean within = false;
    for (int i = after - 2; i >= after - 4; i--) {
      within |= line.isOneOf(i, "within|inside");
    }
    return line.isOneOf(after - 1, SOON) && (!into || within);
  }

  /** "took hold", "had come into force", "was due to begin". */
  private static boolean begins(Line line, int to) {
    for (int i = to; i < to + BEGUN && i < line.size() && !line.isMark(i); i++) {
      if (line.isOneOf(
          i,
          "took|takes|taking|taken|came|come|comes|coming|went|began|begun|started|entered|entering|kicked")) {
        return true;
      }
    }
    return false;
  }

  /** "after the start of the truce". */
  private static boolean isMade(Line line, int from, int truce) {
    for (int i = from; i < truce; i++) {
      if (line.isOneOf(i, "start|beginning|onset|commencement")) {
        return true;
      }
    }
    return false;
  }

  /** Where "just five minutes" begins, whose unit stands at the token. */
  private static int opening(Line line, int unit) {
    int i = unit;
    while (i > 0
        && i > unit - 4
        && !line.isMark(i - 1)
        && (line.token(i - 1).isNumber()
            || line.isOneOf(
                i - 1,
                "just|barely|only|a|few|several|within|mere|an|two|three|four|five|six|ten|less|than|half|some|couple|of"))) {
      i--;
    }
    return i;
  }
}
