package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.place.Bearings;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Which noun of a long subject its verb speaks of: "X, which lies north of Y, is besieged": X. */
final class SubjectHeads {

  private SubjectHeads() {}

  /** "soldiers had been captured": no place, however near one stands. */
  static boolean isSomebody(Line line, int last) {
    Mention<People> people = line.at(last, People.class);
    int before = people == null ? 0 : people.from() - 1;
    return people != null
        && !line.covered(last, PlaceName.class)
        && !line.is(before, WordClass.PREPOSITION)
        && !line.isOneOf(before, "by|of");
  }

  /** "much of X, including Y, is held": X. */
  static boolean isIncluded(Line line, int from) {
    return line.isOneOf(from - 1, "including|namely");
  }

  /** "much of X", "parts of X". */
  static boolean isShare(Line line, int from) {
    return line.is(from - 1, "of")
        && line.isOneOf(
            from - 2, "much|most|part|parts|half|percent|%|third|quarter|two-thirds|swathes");
  }

  /**
   * "X which lies 10 km north of Y has been besieged", "X the last village in Y is besieged": X.
   */
  static @Nullable Mention<PlaceName> antecedent(Line line, Mention<PlaceName> last) {
    for (int i = last.from() - 1; i > 0 && last.from() - i <= Subjects.REACH; i--) {
      boolean which =
          line.isOneOf(i, "which|that") && line.isOneOf(i + 1, "lies|lie|is|are|was|were|sits");
      boolean the =
          line.isOneOf(i, "the|a|two|both")
              && !line.isMark(i - 1)
              && hasHead(line, i + 1, last.from());
      boolean apposed = isApposed(line, i, last);
      int end = apposed ? pastBrackets(line, i - 2) : i - 1;
      Mention<PlaceName> before = which || the || apposed ? line.at(end, PlaceName.class) : null;
      if (before != null && before.to() == end + 1) {
        return before;
      }
      if (which || line.isMark(i) && !line.is(i, ",")) {
        return null;
      }
    }
    return null;
  }

  /** "X, a port town south of Y which was taken": what X is, and near what it lies. */
  private static boolean isApposed(Line line, int i, Mention<PlaceName> last) {
    boolean rank =
        line.isOneOf(i, "capital|headquarters|seat|centre|center|hub")
            || line.isOneOf(i + 1, "capital|headquarters|seat|hub");
    boolean seat = rank && line.is(line.is(i + 1, "of") ? i + 1 : i + 2, "of");
    return line.is(i - 1, ",")
        && (seat
            || line.isOneOf(i, "a|an|the")
                && hasHead(line, i + 1, last.from())
                && Bearings.is(line, last));
  }

  /** "X (Y), a port": the token that ends X. */
  private static int pastBrackets(Line line, int to) {
    int i = to;
    if (line.is(i, ")")) {
      while (i > 0 && !line.is(i, "(")) {
        i--;
      }
      return i - 1;
    }
    return i;
  }

  /** "the last two villages in": what X is, before where it lies. */
  private static boolean hasHead(Line line, int from, int to) {
    boolean head = false;
    for (int i = from; i < to; i++) {
      if (line.is(i, WordClass.VERB)) {
        return false;
      }
      head |= line.isOneOf(i, Subjects.SETTLEMENTS);
    }
    return head;
  }
}
