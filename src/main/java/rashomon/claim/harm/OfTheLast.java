package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Shares of the toll of the sentence before, told by number and kind alone: "Nine people were
 * killed. Four were children and two were nurses."
 */
final class OfTheLast {

  private OfTheLast() {}

  static List<Draft> of(Line line) {
    List<Draft> shares = new ArrayList<>();
    int i = 0;
    Mention<Quantity> some = at(line, i);
    while (some != null && some.from() == i) {
      Mention<People> kind = kind(line, some.to());
      if (kind == null) {
        return List.of();
      }
      shares.add(share(line, some, kind));
      boolean more = line.isOneOf(kind.to(), "and|,");
      i = line.is(kind.to() + 1, "and") ? kind.to() + 2 : kind.to() + 1;
      some = more ? at(line, i) : null;
      if (!more && kind.to() < line.size() && !line.is(kind.to(), ".")) {
        return List.of(); // "Four were children of the mayor's": more is told than what they were
      }
    }
    return shares;
  }

  private static @Nullable Mention<Quantity> at(Line line, int i) {
    return i < line.size() ? line.at(i, Quantity.class) : null;
  }

  /** "were children", with no count of their own. */
  private static @Nullable Mention<People> kind(Line line, int be) {
    int noun = line.is(be + 1, WordClass.ARTICLE) ? be + 2 : be + 1;
    boolean are = line.isOneOf(be, "were|was") && noun < line.size();
    Mention<People> kind = are ? line.at(noun, People.class) : null;
    return kind != null && kind.from() <= noun && OfThem.kind(line, be) != null ? kind : null;
  }

  private static Draft share(Line line, Mention<Quantity> some, Mention<People> kind) {
    Draft share =
        new Draft(line, some.from(), kind.to(), Action.KILLED, Action.KILLED.word() + Shares.LAST);
    People all = People.bare(some.meaning(), kind.meaning().category(), null, "of them");
    share.people = all.as(kind.meaning());
    share.share = true;
    return share;
  }
}
