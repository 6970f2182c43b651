package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.text.OneOf;

/**
 * Groups whose number is told in another unit too: "771 households (2,990 people)", "5,981 people,
 * spread across 1,272 households". The one is not a part of the other.
 */
final class Restated {

  /** So many words may lead to the other unit: "spread across", "or some". */
  private static final int LEADING = 3;

  private Restated() {}

  /** The groups, each with what it is in the other unit. */
  static List<Patient> of(Line line, List<Patient> groups) {
    List<Patient> all = new ArrayList<>();
    for (Patient group : groups) {
      all.add(group);
      Mention<People> other = group.whole() == null ? behind(line, group.people()) : null;
      if (other != null && groups.stream().noneMatch(g -> g.people().from() == other.from())) {
        all.add(new Patient(other, null));
      }
    }
    return all;
  }

  private static @Nullable Mention<People> behind(Line line, Mention<People> group) {
    int open = group.to();
    boolean bracket = line.is(open, "(");
    if (!bracket && !line.is(open, ",")) {
      return null;
    }
    for (int i = open + 1; i <= open + 1 + LEADING; i++) {
      Mention<People> other = line.at(i, People.class);
      if (other != null) {
        boolean closed = bracket && line.is(other.to(), ")");
        return (closed || i > open + 1) && isOtherUnit(group, other) ? other : null;
      }
      boolean lead =
          line.isOneOf(
              i,
              "about|some|or|nearly|around|approximately|representing|roughly|over|spread|across|from|in|more|than");
      if (!lead) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOtherUnit(Mention<People> one, Mention<People> other) {
    return one.meaning().quantity() != null
        && other.meaning().quantity() != null
        && isHouse(one.meaning()) != isHouse(other.meaning());
  }

  private static boolean isHouse(People people) {
    return OneOf.of("families|households").has(people.head());
  }
}
