package rashomon.claim;

import rashomon.claim.Trigger.Frame;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.text.OneOf;

/**
 * Groups without count, kind or side, of which there is nothing to compare: "the people killed",
 * "those", "the death of his brother".
 */
final class VacantGroups {

  private VacantGroups() {}

  static boolean has(Harm harm, Patient patient) {
    People people = patient.people().meaning();
    boolean verb =
        harm.trigger().frame().isVerb() || harm.trigger().action().kind() == Kind.DISPLACEMENT;
    boolean definite = isDefinite(harm.line(), patient.people());
    return isUntold(people)
        || isLost(harm) && isNobody(people) && !isOfForce(harm, people)
        || people.quantity() == null && (definite || !verb)
        || harm.trigger().frame() == Frame.OF && definite && isOnePerson(people);
  }

  private static boolean isUntold(People people) {
    return people.quantity() == null
        && people.category() == Category.PEOPLE
        && people.side() == null
        && !people.named();
  }

  /** "lost her parents", "lost five points": of nobody's fighters, and no toll. */
  private static boolean isLost(Harm harm) {
    Trigger verb = harm.trigger();
    return verb.frame() == Frame.PEOPLE
        && OneOf.of("lost|lose|loses|losing").has(harm.line().norm(verb.from()));
  }

  /** "the army lost six men": its own. */
  private static boolean isOfForce(Harm harm, People people) {
    boolean own = OneOf.of("men|members|personnel|comrades").has(people.head());
    return own
        && people.quantity() != null
        && Doers.subject(harm.line(), harm.trigger().from()) != null;
  }

  private static boolean isNobody(People people) {
    boolean any = people.category() == Category.PEOPLE || people.category() == Category.OTHER;
    return any && people.side() == null;
  }

  private static boolean isDefinite(Line line, Mention<People> people) {
    return OneOf.of("the|those|these|his|her|its|their").has(line.norm(people.from() - 1))
        || OneOf.of("the|those|these").has(line.norm(people.from()));
  }

  /** "the death of the mayor": one person, told of before. */
  private static boolean isOnePerson(People people) {
    return people.bare() == people.named() && Quantity.exactly(1).equals(people.quantity());
  }
}
