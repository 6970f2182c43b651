package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;

/**
 * Finds shares of a group: "two of them", "one of whom", "two of its fighters", "six of the dead".
 */
final class Partitives {

  private Partitives() {}

  /** Reads what follows the "of" behind the number. */
  static void read(Line line, Mention<Quantity> q, int i) {
    Mention<People> named = line.at(Math.min(i + 1, line.size() - 1), People.class);
    boolean those = line.isOneOf(i, "those|these") && named != null;
    Mention<Quantity> all = line.at(Math.min(i + 1, line.size() - 1), Quantity.class);
    boolean again =
        line.isOneOf(i, "the|those|these")
            && all != null
            && all.from() == i + 1
            && named == null
            && BareFinder.endsPhrase(line, all.to())
            && !line.is(all.to(), "of");
    if (again && all != null) { // "two of those five have died"
      line.add(q.from(), all.to(), ofThem(line, q, i), "people.partitive");
      return;
    }
    if (line.is(i, WordClass.THEM) && !those) {
      line.add(q.from(), i + 1, ofThem(line, q, i), "people.partitive");
      return;
    }
    if (isOwn(line, i) && line.at(i + 2, People.class) == null) {
      PartyName owner = subject(line, q.from());
      Category category = owner == null ? Category.PEOPLE : Category.ofMembers(owner);
      line.add(q.from(), i + 2, People.bare(q.meaning(), category, owner, "own"), "people.own");
      return;
    }
    int head = line.is(i, WordClass.DETERMINER) || line.is(i, WordClass.ARTICLE) ? i + 1 : i;
    Mention<People> group = line.at(head, People.class);
    if (group == null && head == i && q.meaning().vague() != null) {
      UnlistedNouns.read(line, q, i);
    } else if (group == null && hasDied(line, head)) {
      People people = People.bare(q.meaning(), Category.PEOPLE, null, "");
      line.add(q.from(), head + 1, people, "people.partitive");
    } else if (group == null && line.is(head, WordClass.HARMED)) {
      People people = People.bare(q.meaning(), Category.PEOPLE, null, "");
      line.add(q.from(), q.to(), people, "people.share");
    } else if (group != null && isLarger(group, q.meaning())) {
      People whole = group.meaning();
      People some =
          People.bare(q.meaning(), whole.category(), whole.side(), "of " + whole.head())
              .in(whole.group());
      line.add(q.from(), q.to(), some, "people.share");
    } else if (group != null && group.meaning().quantity() == null) {
      line.remove(group);
      line.add(q.from(), group.to(), ofGroup(line, q, group, i), "people.partitive");
    }
  }

  /** "four out of five soldiers": four of them; the five are told by the way. */
  static void readOutOf(Line line, Mention<Quantity> q) {
    int head = line.is(q.to() + 2, WordClass.ARTICLE) ? q.to() + 3 : q.to() + 2;
    Mention<People> whole = head < line.size() ? line.at(head, People.class) : null;
    if (whole != null && isLarger(whole, q.meaning())) {
      People all = whole.meaning();
      People some =
          People.bare(q.meaning(), all.category(), all.side(), all.head()).in(all.group());
      line.remove(whole);
      line.add(q.from(), whole.to(), some, "people.partitive");
    }
  }

  /** "two of the wounded have since died": no share of the wounded, but two dead. */
  private static boolean hasDied(Line line, int wounded) {
    int i = wounded + 1;
    while (line.is(i, WordClass.HAVE) || line.is(i, WordClass.ADVERB)) {
      i++;
    }
    return line.isOneOf(wounded, "wounded|injured") && line.isOneOf(i, "died|dies|succumbed|dead");
  }

  /** "seven of its own". */
  private static boolean isOwn(Line line, int i) {
    return line.isOneOf(i, "its|their|our|his") && line.is(i + 1, "own");
  }

  /** Whose "its own" is: the first party, the known one first, that is none of those counted. */
  private static @Nullable PartyName subject(Line line, int to) {
    PartyName first = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      Mention<People> group = line.at(party.from(), People.class);
      boolean counted = group != null && group.meaning().quantity() != null;
      boolean deed = party.rule().equals("party.deed");
      if (party.to() <= to && !counted && !deed) {
        first = first == null || first.party() == null ? party.meaning() : first;
      }
    }
    return first;
  }

  /** "one of five soldiers": of a group that is told with its own number. */
  private static boolean isLarger(Mention<People> group, Quantity part) {
    Quantity whole = group.meaning().quantity();
    Long most = part.max();
    Long least = whole == null ? null : whole.min();
    return least != null && most != null && most < least && !group.meaning().bare();
  }

  /** "two of them": of the group named last before; "three of them children" says what they are. */
  private static People ofThem(Line line, Mention<Quantity> q, int them) {
    Mention<People> whole = line.last(q.from(), People.class, last -> isMeant(line, last));
    Mention<People> told = kindAfter(line, them + 1);
    People kind = told == null ? null : told.meaning();
    Category category =
        kind != null
            ? kind.category()
            : whole == null ? Category.PEOPLE : whole.meaning().category();
    PartyName side = whole == null ? null : whole.meaning().side();
    String group = kind != null ? kind.group() : whole == null ? null : whole.meaning().group();
    return People.bare(q.meaning(), category, side, "of " + line.norm(them)).in(group);
  }

  /** Neither who tells of it ("the commander said") nor who did it ("by gunmen, two of whom"). */
  private static boolean isMeant(Line line, Mention<People> people) {
    int by = line.is(people.from() - 1, WordClass.ARTICLE) ? people.from() - 2 : people.from() - 1;
    boolean before = line.last(people.from(), People.class) != null;
    return !line.isOneOf(people.to(), "said|says|told|added|reported|announced")
        && !(before && line.isOneOf(by, "by"));
  }

  /** "three of them children": what they are, or null. */
  private static @Nullable Mention<People> kindAfter(Line line, int i) {
    Mention<People> kind = line.at(i, People.class);
    boolean plain = kind != null && kind.from() == i && kind.meaning().quantity() == null;
    return plain ? kind : null;
  }

  /** "one of its members", "two of their fighters": of the party named last before. */
  private static People ofGroup(
      Line line, Mention<Quantity> q, Mention<People> group, int determiner) {
    People whole = group.meaning();
    if (whole.side() != null || !line.isOneOf(determiner, "its|their|his|our")) {
      return People.bare(q.meaning(), whole.category(), whole.side(), whole.head())
          .in(whole.group());
    }
    PartyName owner =
        isOwn(line, determiner) ? subject(line, q.from()) : owner(line, q, group, determiner);
    Category category =
        whole.category() == Category.PEOPLE ? Category.ofMembers(owner) : whole.category();
    return People.bare(q.meaning(), category, owner, whole.head());
  }

  private static boolean isOwner(Line line, Mention<PartyName> party) {
    return line.is(party.to(), "'s") || line.is(party.to() - 1, "'s");
  }

  /** The party named last; but who "killed one of their activists" did not kill his own. */
  private static @Nullable PartyName owner(
      Line line, Mention<Quantity> q, Mention<People> group, int determiner) {
    Mention<PartyName> last =
        DescribedParty.of(
            line,
            line.last(group.from(), PartyName.class, party -> !party.rule().equals("party.deed")));
    if (last != null && line.is(determiner, "his") && isOwner(line, last)) {
      return null; // "the army's claim that 50 of his men"
    }
    String deed = line.norm(q.from() - 1);
    boolean lost = OneOf.of("lost|lose|loses|losing").has(deed);
    boolean harmed = line.is(q.from() - 1, WordClass.HARMED) && !lost;
    return last == null || harmed ? null : last.meaning();
  }
}
