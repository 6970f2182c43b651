package rashomon.claim.harm;

import java.util.List;
import rashomon.mention.Line;
import rashomon.mention.WordClass;

/**
 * "Killed were three policemen and a nurse", "Also dead, the ministry said, are ten rebels": the
 * deed first, and to whom it was done behind "were".
 */
final class Inverted {

  /** So many words a remark between commas has at most. */
  private static final int ASIDE = 10;

  private Inverted() {}

  /** Those behind "were", where the sentence begins with the deed; nobody else. */
  static List<Patient> of(Harm harm) {
    Line line = harm.line();
    int be = opens(harm) ? be(line, harm.trigger().to()) : -1;
    return be < 0 ? List.of() : harm.patients().after(be + 1, 1);
  }

  private static boolean opens(Harm harm) {
    int from = harm.trigger().from();
    return from == 0 || from == 1 && harm.line().isOneOf(0, "also|dead|later");
  }

  private static int be(Line line, int from) {
    int i = from;
    if (line.is(i, ",")) {
      i++;
      while (i < Math.min(line.size(), from + ASIDE) && !line.is(i, ",")) {
        i++;
      }
      i++;
    }
    return i < line.size() && line.is(i, WordClass.BE) ? i : -1;
  }
}
