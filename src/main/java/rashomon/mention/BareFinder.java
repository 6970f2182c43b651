package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;

/**
 * Finds people for whom only a number stands: "killing 44", "31 dead", "two of them", "two of its
 * fighters", "12 others were hurt".
 */
final class BareFinder {

  private BareFinder() {}

  static void find(Line line) {
    for (Mention<Quantity> q : line.all(Quantity.class)) {
      if (!line.covered(q.from(), People.class) && !line.covered(q.to() - 1, People.class)) {
        read(line, q);
      }
    }
  }

  private static void read(Line line, Mention<Quantity> q) {
    int to = q.to();
    if (line.norm(to).equals("of")) {
      partitive(line, q, to + 1);
      return;
    }
    while (OneOf.of("more|additional|other").has(line.norm(to))) {
      to++;
    }
    Mention<PartyName> party = line.at(Math.min(to, line.size() - 1), PartyName.class);
    if (party != null
        && party.from() == to
        && party.rule().equals("party.name")
        && endsPhrase(line, party.to())) {
      Category members = GroupFinder.memberOf(party.meaning());
      line.add(
          q.from(),
          party.to(),
          new People(q.meaning(), members, party.meaning(), "people", "members", false, false),
          "people.members");
      return;
    }
    boolean labelled =
        line.isName(q.from() - 1)
            && line.token(q.from()).isNumber()
            && !followsVerb(line, q.from() - 1);
    if (!labelled && !isAge(line, q) && !isOffspring(line, q.from()) && endsPhrase(line, to)) {
      line.add(q.from(), to, people(q.meaning(), Category.PEOPLE, null, ""), "people.bare");
    }
  }

  /** "John Harper, 34, was shot dead": how old he was. */
  private static boolean isAge(Line line, Mention<Quantity> q) {
    int comma = q.from() - 1;
    Mention<People> person = line.at(comma - 1, People.class);
    boolean one =
        line.isName(comma - 1)
            || person != null
                && person.meaning().quantity() != null
                && Quantity.exactly(1).equals(person.meaning().quantity());
    boolean plain = q.to() - q.from() == 1 && line.token(q.from()).isNumber();
    Long years = q.meaning().max();
    return plain
        && one
        && years != null
        && years < 110
        && line.norm(comma).equals(",")
        && OneOf.of(",|of|from|and").has(line.norm(q.to()));
  }

  /** "the mother of three": her children, to whom nothing was done. */
  private static boolean isOffspring(Line line, int i) {
    return line.norm(i - 1).equals("of")
        && line.norm(i - 2).matches("mother|father|parents?|grandmother|grandfather");
  }

  private static boolean followsVerb(Line line, int i) {
    return line.is(i, WordClass.VERB)
        || line.is(i, WordClass.CONJUNCTION)
        || line.is(i, WordClass.PREPOSITION);
  }

  private static boolean endsPhrase(Line line, int i) {
    return i >= line.size()
        || line.isMark(i)
        || line.is(i, WordClass.BE)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.MODAL)
        || line.is(i, WordClass.PREPOSITION)
        || line.is(i, WordClass.CONJUNCTION)
        || line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.ADVERB)
        || line.is(i, WordClass.VERB)
        || line.is(i, WordClass.DESCRIBING)
        || line.covered(i, Time.class)
        || line.covered(i, Quantity.class)
        || line.is(i, WordClass.ARTICLE);
  }

  /** "two of them", "one of whom", "two of its fighters", "six of the dead". */
  private static void partitive(Line line, Mention<Quantity> q, int i) {
    if (OneOf.of("them|whom|these|those|us|which|ours|theirs").has(line.norm(i))) {
      Mention<People> whole = line.last(q.from(), People.class);
      Category category = whole == null ? Category.PEOPLE : whole.meaning().category();
      PartyName side = whole == null ? null : whole.meaning().side();
      People kind = kindAfter(line, i + 1);
      category = kind != null ? kind.category() : category;
      line.add(
          q.from(),
          i + 1,
          people(q.meaning(), category, side, "of " + line.norm(i)),
          "people.partitive");
      return;
    }
    int head = line.is(i, WordClass.DETERMINER) || line.is(i, WordClass.ARTICLE) ? i + 1 : i;
    Mention<People> group = line.at(head, People.class);
    if (group == null
        && OneOf.of("dead|victims|wounded|injured|casualties|fatalities|killed|slain")
            .has(line.norm(head))) {
      line.add(q.from(), q.to(), people(q.meaning(), Category.PEOPLE, null, ""), "people.share");
      return;
    }
    if (group != null && group.meaning().quantity() == null) {
      People g = owned(line, group, line.norm(i));
      line.remove(group);
      line.add(
          q.from(),
          group.to(),
          people(q.meaning(), g.category(), g.side(), g.head()),
          "people.partitive");
    }
  }

  /** "three of them children": what they are, or null. */
  private static @Nullable People kindAfter(Line line, int i) {
    Mention<People> kind = line.at(Math.min(i, line.size() - 1), People.class);
    boolean plain = kind != null && kind.from() == i && kind.meaning().quantity() == null;
    return plain && kind != null ? kind.meaning() : null;
  }

  /** "one of its members", "two of their fighters": of the party named last before. */
  private static People owned(Line line, Mention<People> group, String determiner) {
    People g = group.meaning();
    if (g.side() != null || !OneOf.of("its|their|his|our").has(determiner)) {
      return g;
    }
    Mention<PartyName> last =
        line.last(group.from(), PartyName.class, party -> !party.rule().equals("party.deed"));
    PartyName owner = last == null ? null : last.meaning();
    Category category =
        g.category() == Category.PEOPLE ? GroupFinder.memberOf(owner) : g.category();
    return new People(g.quantity(), category, owner, g.unit(), g.head(), g.named(), g.bare());
  }

  private static People people(
      Quantity quantity, Category category, @Nullable PartyName side, String head) {
    return new People(quantity, category, side, "people", head, false, true);
  }
}
