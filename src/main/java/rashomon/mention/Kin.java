package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;

/**
 * Joins a person and the kin told of with him into one group: "Ali Hassan and his brother" are two,
 * "a man, his wife and three daughters" five.
 */
final class Kin {

  private Kin() {}

  static void find(Line line) {
    for (Mention<People> person : line.all(People.class)) {
      List<Mention<People>> list = list(line, person);
      if (list.size() > 1) {
        list.forEach(kin -> line.remove(at(line, kin)));
        Mention<People> last = list.get(list.size() - 1);
        Mention<People> office = office(line, person);
        if (office != null) {
          line.remove(office);
        }
        int from = office == null ? person.from() : office.from();
        line.add(from, last.to(), together(list), "people.kin");
      }
    }
  }

  /** "a mayor" of "a mayor, Omar Salim, and his wife": the same person, told by his office. */
  private static @Nullable Mention<People> office(Line line, Mention<People> person) {
    int comma = person.from() - 1;
    boolean apposed = person.meaning().named() && line.is(comma, ",") && comma > 0;
    Mention<People> office = apposed ? line.at(comma - 1, People.class) : null;
    return office != null
            && office.to() == comma
            && !office.meaning().named()
            && Quantity.is(office.meaning().quantity(), 1)
        ? office
        : null;
  }

  /** The person and his kin, where the list is closed by "and"; else the person alone. */
  private static List<Mention<People>> list(Line line, Mention<People> person) {
    List<Mention<People>> list = new ArrayList<>(List.of(person));
    if (!isOne(person) && !person.meaning().head().equals("couple")) {
      return list;
    }
    Mention<People> mate = mate(line, person);
    if (mate != null) {
      return List.of(person, mate);
    }
    boolean closed = false;
    Mention<People> next = next(line, person.to(), true);
    while (next != null && !closed) {
      closed = line.is(begin(line, next) - 1, "and");
      list.add(next);
      next = next(line, next.to(), false);
    }
    Mention<People> more = closed ? company(line, next, list) : null;
    if (more != null) {
      list.add(more);
    }
    return closed ? list : List.of(person);
  }

  /** "a father and son": two; "a husband and father of three" is one. */
  private static @Nullable Mention<People> mate(Line line, Mention<People> person) {
    boolean joined = line.is(person.to(), "and") && isKin(line, person);
    Mention<People> mate = joined ? at(line, person.to() + 1) : null;
    boolean one =
        mate != null
            && isKin(line, mate)
            && mate.to() == mate.from() + 1
            && !(line.is(mate.to(), "of") && line.covered(mate.to() + 1, Quantity.class))
            && mate.meaning().quantity() == null
            && !mate.meaning().head().endsWith("s");
    return one ? mate.as(mate.meaning().with(Quantity.exactly(1))) : null;
  }

  /** "and bodyguard" of "his driver and bodyguard": one more, without a word of its own. */
  private static @Nullable Mention<People> company(
      Line line, @Nullable Mention<People> told, List<Mention<People>> list) {
    Mention<People> last = list.get(list.size() - 1);
    Mention<People> next = line.is(last.to(), "and") ? at(line, last.to() + 1) : null;
    boolean one =
        next != null
            && told == null
            && next.meaning().quantity() == null
            && !next.meaning().named()
            && !next.meaning().head().endsWith("s")
            && OneOf.of(
                    "driver|bodyguard|guard|secretary|assistant|interpreter|translator|wife|son")
                .has(next.meaning().head());
    return one ? next.as(next.meaning().with(Quantity.exactly(1))) : null;
  }

  /** Kin that follow a comma or "and": theirs by a word ("his"), or further in the list. */
  private static @Nullable Mention<People> next(Line line, int to, boolean first) {
    int i = to;
    while (line.isOneOf(i, ",|and") && i < to + 2) {
      i++;
    }
    boolean owned = line.is(i, WordClass.POSSESSIVE);
    Mention<People> kin = i == to ? null : at(line, i);
    kin = kin == null && owned ? at(line, i + 1) : kin;
    boolean fits =
        kin != null
            && isKin(line, kin)
            && kin.meaning().quantity() != null
            && kin.meaning().quantity().isExact()
            && (owned || !first);
    return fits ? kin : null;
  }

  /** The mention as the line has it. */
  private static Mention<People> at(Line line, Mention<People> kin) {
    Mention<People> own = line.at(kin.from(), People.class);
    return own == null ? kin : own;
  }

  private static @Nullable Mention<People> at(Line line, int i) {
    Mention<People> people = i < line.size() ? line.at(i, People.class) : null;
    return people != null && people.from() == i ? people : null;
  }

  /** Whether the group's head noun is a word for kin. */
  private static boolean isKin(Line line, Mention<People> people) {
    for (int i = people.from(); i < people.to(); i++) {
      if (line.is(i, people.meaning().head())) {
        return line.is(i, WordClass.KIN);
      }
    }
    return false;
  }

  private static int begin(Line line, Mention<People> kin) {
    return line.is(kin.from() - 1, WordClass.POSSESSIVE) ? kin.from() - 1 : kin.from();
  }

  private static boolean isOne(Mention<People> person) {
    Quantity quantity = person.meaning().quantity();
    return quantity != null
        && quantity.isExact()
        && Long.valueOf(1).equals(quantity.min())
        && !person.meaning().bare();
  }

  private static People together(List<Mention<People>> list) {
    long sum = 0;
    Category category = list.get(0).meaning().category();
    for (Mention<People> one : list) {
      Quantity quantity = one.meaning().quantity();
      sum += quantity == null || quantity.min() == null ? 0 : quantity.min();
      category = one.meaning().category() == category ? category : Category.PEOPLE;
    }
    People first = list.get(0).meaning();
    return new People(
        Quantity.exactly(sum),
        category,
        first.side(),
        "people",
        first.head(),
        first.named(),
        false,
        first.group());
  }
}
