package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;

/**
 * Groups that say again who another group is: "two civilians, a man and a child", "Ali Hassan, a
 * child of ten", "30 people, civilians and fighters alike".
 */
final class Appositions {

  private static final int REACH = 8;

  /** Who may be anybody: what follows tells who they were. */
  private static final String ANYBODY =
      "people|persons|individuals|humans|men|adults|others|victims|locals|passengers|members|workers"
          + "|employees|relatives|brothers|siblings|foreigners|hostages|captives|prisoners|tourists"
          + "|youths|youngsters|pilgrims|worshippers|visitors|staff|colleagues|friends|survivors"
          + "|bodies|suspects|detainees|inhabitants|residents|villagers|citizens|nationals|guests";

  private Appositions() {}

  /**
   * The groups that count by themselves; those that only spell out the first go to {@code parts}.
   */
  static List<Mention<People>> told(
      Line line, List<Mention<People>> groups, List<Mention<People>> parts) {
    Mention<People> first = groups.get(0);
    if (groups.size() == 1) {
      Mention<People> counted =
          first.meaning().quantity() == null ? countedBefore(line, first) : null;
      return counted == null ? groups : List.of(counted);
    }
    List<Mention<People>> rest = groups.subList(1, groups.size());
    boolean comma = line.is(first.to(), ",");
    boolean name = first.meaning().named() && !rest.get(0).meaning().named();
    if (comma && name && rest.size() == 1 && one(rest.get(0))) {
      return List.of(with(first, rest.get(0).meaning().category()));
    }
    if (comma && sum(rest) > 1 && sum(rest) == sum(List.of(first)) && !isOtherCalling(groups)) {
      parts.addAll(0, rest);
      return List.of(first);
    }
    return groups;
  }

  /** "two engineers, a cook and a driver" are four: nobody is two of these by calling. */
  private static boolean isOtherCalling(List<Mention<People>> groups) {
    People first = groups.get(0).meaning();
    return groups.stream().allMatch(g -> g.meaning().category() == Category.PEOPLE)
        && first.side() == null
        && !OneOf.of(ANYBODY).has(first.head());
  }

  private static boolean one(Mention<People> people) {
    Quantity q = people.meaning().quantity();
    return q != null && q.isExact() && Long.valueOf(1).equals(q.min());
  }

  static long sum(List<Mention<People>> groups) {
    long sum = 0;
    for (Mention<People> group : groups) {
      Quantity q = group.meaning().quantity();
      sum += q == null || q.min() == null ? 0 : q.min();
    }
    return sum;
  }

  private static Mention<People> with(Mention<People> named, Category category) {
    People p = named.meaning();
    Category kind = p.category() == Category.PEOPLE ? category : p.category();
    People both =
        new People(p.quantity(), kind, p.side(), p.unit(), p.head(), true, false, p.group());
    return named.as(both);
  }

  /** "30 people, civilians and fighters alike, were": the counted group before the comma. */
  private static @Nullable Mention<People> countedBefore(Line line, Mention<People> last) {
    boolean comma = false;
    for (int i = last.from() - 1; i >= Math.max(0, last.from() - REACH); i--) {
      Mention<People> people = line.at(i, People.class);
      comma |= line.is(i, ",");
      if (people != null && people.meaning().quantity() != null) {
        return comma ? people : null;
      }
      boolean passable =
          line.isMark(i) || line.isOneOf(i, "and|both|mostly|mainly") || people != null;
      if (!passable) {
        return null;
      }
    }
    return null;
  }
}
