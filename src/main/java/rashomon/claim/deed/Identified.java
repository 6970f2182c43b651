package rashomon.claim.deed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Who the harmed were, told behind the deed: "the man killed at the gate was a member of the
 * police", "the three who died were nurses"; and of whom they are some: "the man who died is one of
 * those four".
 */
public final class Identified {

  /** So many words may stand between the deed and "was": "killed at the gate of the base". */
  private static final int WITHIN = 7;

  /** So many words behind "a member" whom he is a member of. */
  private static final int KIND = 6;

  private Identified() {}

  /** The people with what the sentence says that they were. */
  public static People of(Line line, Mention<People> group, Trigger deed, People people) {
    boolean open = people.category() == Category.PEOPLE && people.side() == null;
    if (!open || people.named() || group.from() > deed.from()) {
      return people; // "the strike that killed them was one of rebels" tells who struck
    }
    int be = be(line, Math.max(group.to(), deed.rest()));
    People kind = be > 0 ? kind(line, be + 1) : null;
    return kind != null && isAll(line, group, kind) ? people.as(kind) : people;
  }

  /** "a soldier", "a member of the police", "employees of the railway": what tells their kind. */
  private static @Nullable People kind(Line line, int at) {
    boolean one = line.isOneOf(at, "a|an");
    boolean members = line.isOneOf(at + (one ? 1 : 0), "member|members|employee|employees");
    int last = members ? at + KIND : at + 1;
    People side = null;
    for (int i = at + 1; (one || members) && i <= Math.min(last, line.size() - 1); i++) {
      Mention<People> told = line.at(i, People.class);
      if (told != null && told.meaning().category() != Category.PEOPLE) {
        return told.meaning();
      }
      side = told != null && told.meaning().side() != null ? told.meaning() : side;
    }
    return side;
  }

  /** "Among the 20 killed were three nurses" does not make nurses of the twenty. */
  private static boolean isAll(Line line, Mention<People> group, People told) {
    Quantity count = told.quantity();
    return !told.named()
        && !told.bare()
        && (count == null || count.equals(Quantity.exactly(1)))
        && !line.isOneOf(group.from() - 1, "among|including|of")
        && !line.isOneOf(group.from() - 2, "among|including|of");
  }

  /** "Was" behind the deed, within the clause; -1 where there is none. */
  private static int be(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + WITHIN); i++) {
      if (line.isOneOf(i, "was|were|is|are")) {
        return i;
      }
      boolean ends =
          line.isMark(i)
              || line.is(i, WordClass.CONJUNCTION)
              || line.is(i, WordClass.RELATIVE)
              || line.is(i, WordClass.HAVE)
              || line.covered(i, People.class)
              || line.covered(i, Quantity.class)
              || line.isOneOf(i, "and|when|while|after|as|them|most|many|some");
      if (ends) {
        return -1;
      }
    }
    return -1;
  }

  /** Dead who are said to be some of the wounded told before, by their number. */
  public static void attach(List<Draft> drafts) {
    for (Draft dead : drafts) {
      Quantity all = dead.action == Action.KILLED && dead.whole == null ? those(dead) : null;
      for (Draft wounded : all == null ? List.<Draft>of() : drafts) {
        boolean before = wounded.line.sentence().index() < dead.line.sentence().index();
        if (before && wounded.action == Action.WOUNDED && isSo(wounded, all)) {
          dead.whole = wounded;
        }
      }
    }
  }

  /** "... is one of those four": four; null where the sentence does not say so. */
  private static @Nullable Quantity those(Draft dead) {
    Line line = dead.line;
    int be = be(line, dead.to);
    boolean some = be > 0 && line.isOneOf(be + 2, "of");
    Mention<Quantity> all =
        some && line.isOneOf(be + 3, "those|the|these") ? line.at(be + 4, Quantity.class) : null;
    return all == null ? null : all.meaning();
  }

  private static boolean isSo(Draft wounded, Quantity all) {
    Quantity quantity = wounded.people == null ? null : wounded.people.quantity();
    return quantity != null && quantity.isExact() && quantity.min().equals(all.min());
  }
}
