package rashomon.claim.harm;

import java.util.List;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Groups that stand before a verb beside its subject: "30 others, most of them pupils, were hurt",
 * "of the other 500 dozens were held", "how many soldiers were killed".
 */
final class Beside {

  /** So far before a group "between" may stand that leads to it: "between troops and rebels". */
  private static final int PAIR = 8;

  private final Line line;

  Beside(Line line) {
    this.line = line;
  }

  /** The token before all that only describes the subject; the group's first token for none. */
  int before(Mention<People> people) {
    int from = people.from();
    int described = mostly(from);
    if (described < from) {
      return described;
    }
    int base = from - 1;
    while (line.isOneOf(base, "the|those|these|other|remaining")) {
      base--;
    }
    Mention<People> share = base > 0 ? line.at(base - 1, People.class) : null;
    boolean own = line.norm(people.to()).endsWith("ed") || line.is(people.to(), WordClass.HARMED);
    boolean some =
        share != null && share.to() == base && share.rule().equals("people.share") && !own;
    if (some && line.is(base, "of") && people.meaning().quantity() != null) {
      return base - 1; // "ten of the 36 hostages": the ten
    }
    boolean opens = base == 0 || line.isMark(base - 1) || line.is(base - 1, "and");
    boolean counted = people.meaning().quantity() != null && base < from - 1;
    return counted && line.is(base, "of") && opens ? base - 1 : between(from);
  }

  /** "most of them children": the token before it and its comma. */
  private int mostly(int from) {
    boolean them = line.isOneOf(from - 1, "them|whom") && line.is(from - 2, "of");
    boolean most = them && line.isOneOf(from - 3, "most|many|some|half|all|several");
    return !most ? from : line.is(from - 4, ",") ? from - 5 : from - 4;
  }

  /** "in a clash between troops and gunmen": the token before "between". */
  private int between(int from) {
    if (!line.is(from - 1, "and")) {
      return from;
    }
    for (int i = from - 2; i >= Math.max(0, from - PAIR); i--) {
      if (line.is(i, "between")) {
        return i - 1;
      }
      if (line.isMark(i) || line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)) {
        return from;
      }
    }
    return from;
  }

  /** "how many soldiers": nobody says so of them. */
  boolean isAsked(Mention<People> people) {
    int from = people.from();
    return line.is(from - 1, "many") && line.is(from - 2, "how")
        || line.is(from, "many") && line.is(from - 1, "how");
  }

  /** "1,400 soldiers, 200 of whom were killed": what stands before the share is its whole. */
  static boolean isShare(List<Mention<People>> found) {
    return found.size() == 1 && OneOf.of("of whom|of them").has(found.get(0).meaning().head());
  }
}
