package rashomon.claim.harm;

import java.util.List;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * A group behind a verb that only says again who the one before the comma is: "killed a fourth man,
 * a Hutu", "killed his daughter, Leyla Aziz, and a guard".
 */
final class SaidAgain {

  private final Line line;

  SaidAgain(Line line) {
    this.line = line;
  }

  /** "killed a fourth man, a Hutu": one and the same, where no "and" goes on with the list. */
  boolean isSame(Mention<People> first, Mention<People> next, int listed) {
    boolean kin =
        first.meaning().named() && (line.is(next.from(), "the") || line.is(next.from() - 1, "the"));
    boolean one =
        isOne(first) && isOne(next) && (kin || !first.meaning().named()) && !next.meaning().named();
    boolean goesOn =
        line.isOneOf(next.to(), "and|or")
            || line.is(next.to(), ",") && line.isOneOf(next.to() + 1, "a|an|two|and");
    return one
        && listed == 1
        && line.is(first.to(), ",")
        && next.from() == first.to() + 1
        && !goesOn;
  }

  /** "killed his daughter, Leyla Aziz, and a guard": the name says who she was. */
  boolean isName(Mention<People> last, Mention<People> name) {
    return isOne(last)
        && isOne(name)
        && !last.meaning().named()
        && name.meaning().named()
        && line.is(last.to(), ",")
        && name.from() == last.to() + 1;
  }

  /** "seized Ana Gil and Jorge Gil, two nurses": the named ones, told again by what they are. */
  boolean isAllOf(List<Patient> found, Mention<People> next) {
    Quantity all = next.meaning().quantity();
    boolean named = found.stream().allMatch(p -> p.people().meaning().named() && isOne(p.people()));
    Mention<People> last = found.get(found.size() - 1).people();
    boolean fits = all != null && all.equals(Quantity.exactly(found.size()));
    boolean comma = line.is(last.to(), ",") && next.from() == last.to() + 1;
    if (found.size() > 1 && named && fits && comma && !next.meaning().named()) {
      found.clear();
      found.add(new Patient(next, null));
      return true;
    }
    return false;
  }

  static boolean isOne(Mention<People> people) {
    Quantity quantity = people.meaning().quantity();
    return quantity != null
        && Long.valueOf(1).equals(quantity.min())
        && Long.valueOf(1).equals(quantity.max());
  }

  static People both(People first, People next) {
    boolean plain = first.category() == Category.PEOPLE && first.side() == null;
    return plain ? first.of(next.category(), next.side()) : first;
  }
}
