package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Who a bare number is: "six NDF fighters were killed and seven wounded" are all NDF fighters, "the
 * Asayish suffered two killed" are Asayish.
 */
final class UntoldGroups {

  private UntoldGroups() {}

  static People fill(Line line, Trigger trigger, Mention<People> group, @Nullable PartyName by) {
    People people = group.meaning();
    boolean sideless = people.side() == null && !people.named();
    PartyName side = sideless ? OnSide.of(line, group.from(), trigger.to()) : null;
    if (side != null) {
      return people.of(people.category(), side);
    }
    boolean open =
        sideless && people.category() == Category.PEOPLE && (people.bare() || isOthers(people));
    if (!open) {
      return people;
    }
    PartyName sufferer = Sufferers.of(line, group.from(), trigger.to());
    return sufferer != null
        ? people.of(Category.PEOPLE, sufferer)
        : likeThoseBefore(line, group, by);
  }

  private static boolean isOthers(People people) {
    Quantity quantity = people.quantity();
    return people.head().equals("others")
        || quantity != null && quantity.step() == Quantity.Step.MORE;
  }

  private static People likeThoseBefore(Line line, Mention<People> group, @Nullable PartyName by) {
    People people = group.meaning();
    Mention<People> before = before(line, group.from());
    boolean doers = before != null && by != null && isNamed(line, before, by);
    boolean theirs =
        before != null
            && (before.meaning().areOf(by) || doers)
            && !isJoined(line, before.to(), group.from());
    if (theirs) {
      return people; // "police killed a fifth man": no policeman
    }
    boolean joined =
        before != null
            && (isJoined(line, before.to(), group.from()) || isAmong(line, before, group.from()));
    if (before == null || !joined && !isOthers(people)) {
      return people;
    }
    People b = before.meaning().bare() ? likeThoseBefore(line, before, by) : before.meaning();
    boolean told =
        b.category() == Category.CIVILIAN || b.category() == Category.FIGHTER || b.side() != null;
    return told
        ? people.of(b.category(), joined ? b.side() : null).in(joined ? b.group() : b.who())
        : people;
  }

  /** "Soldiers arrested two others": the soldiers are those that did it. */
  private static boolean isNamed(Line line, Mention<People> group, PartyName by) {
    Mention<PartyName> party = line.at(group.to() - 1, PartyName.class);
    return party != null && party.meaning().key().equals(by.key());
  }

  private static @Nullable Mention<People> before(Line line, int from) {
    Mention<People> before = null;
    for (Mention<People> group : line.all(People.class)) {
      before = group.to() <= from ? group : before;
    }
    return before;
  }

  /** "Among the farmers there are nine killed". */
  private static boolean isAmong(Line line, Mention<People> before, int to) {
    int head = before.from() - 1;
    while (line.covered(head, PlaceName.class) || line.is(head, WordClass.ARTICLE)) {
      head--;
    }
    boolean among = line.norm(head).startsWith("among");
    for (int i = before.to(); i < to && among; i++) {
      among =
          line.isOneOf(i, ",|there|of|in")
              || line.is(i, WordClass.BE)
              || line.covered(i, PlaceName.class);
    }
    return among;
  }

  /** "... were killed and seven wounded": only the verb and "and" stand between. */
  private static boolean isJoined(Line line, int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      and |= line.is(i, "and");
      boolean light =
          line.is(i, WordClass.BE)
              || line.is(i, WordClass.HAVE)
              || line.is(i, WordClass.TOLL_JOINT)
              || isInitials(line, i);
      if (!light) {
        return false;
      }
    }
    return and;
  }

  /** "(NDF)", behind the name that it shortens. */
  private static boolean isInitials(Line line, int i) {
    boolean inside = line.covered(i, PartyName.class) && line.is(i - 1, "(");
    return inside || line.isOneOf(i, "(|)");
  }
}
