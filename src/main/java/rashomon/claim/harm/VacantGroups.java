package rashomon.claim.harm;

import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Groups without count, kind or side, of which there is nothing to compare: "the people killed",
 * "those", "the death of his brother".
 */
final class VacantGroups {

  private static final String HELD =
      "hostage|hostages|captive|captives|captivity|captors|abducted|abductees|abductors|kidnapped|kidnappers|held";

  private VacantGroups() {}

  static boolean has(Harm harm, Patient patient) {
    People people = patient.people().meaning();
    boolean verb =
        harm.trigger().frame().isVerb() || harm.trigger().action().kind() == Kind.DISPLACEMENT;
    boolean moved = harm.trigger().action() == Action.DISPLACED;
    boolean definite =
        isDefinite(harm.line(), patient.people())
            && !(moved && isOfPlace(harm.line(), patient.people()))
            && !(moved && people.head().endsWith("population"));
    return isUntold(people) && !isOfReturn(harm, people)
        || isRescue(harm)
        || Losses.is(harm) && isNobody(people) && !isOurs(harm, people)
        || people.quantity() == null && (definite || !verb)
        || harm.trigger().frame() == Frame.OF && definite && isOnePerson(people);
  }

  /** "rescued nine from the rubble": nobody held them. */
  private static boolean isRescue(Harm harm) {
    Line line = harm.line();
    boolean held = !line.norm(harm.trigger().from()).startsWith("rescu");
    for (int i = 0; !held && i < line.size(); i++) {
      held = line.isOneOf(i, HELD);
    }
    return !held;
  }

  /** "Refugees went home": who they are is told by what they were. */
  private static boolean isOfReturn(Harm harm, People people) {
    return harm.trigger().action() == Action.RETURNED
        && OneOf.of("refugees|evacuees|idps|families").has(people.head());
  }

  private static boolean isUntold(People people) {
    return people.quantity() == null
        && people.category() == Category.PEOPLE
        && people.who() == null
        && !people.named();
  }

  /** "we lost eight men", "both sides lost 30 men": the speaker's own, the fighters of both. */
  private static boolean isOurs(Harm harm, People people) {
    Line line = harm.line();
    int subject = harm.trigger().from() - 1;
    while (line.is(subject, WordClass.HAVE) || line.is(subject, WordClass.ADVERB)) {
      subject--;
    }
    boolean sides =
        line.isOneOf(subject - 1, "both|two|each|either")
            && line.isOneOf(subject, "sides|side|armies");
    return (sides || line.is(subject, "we"))
        && people.quantity() != null
        && OneOf.of("men|people|comrades|personnel").has(people.head());
  }

  /** "lost her parents", "lost five points": of nobody's fighters, and no toll. */
  private static boolean isNobody(People people) {
    boolean any = people.category() == Category.PEOPLE || people.category() == Category.OTHER;
    return any && people.side() == null;
  }

  private static boolean isDefinite(Line line, Mention<People> people) {
    return line.isOneOf(people.from() - 1, "the|those|these|his|her|its|their")
        || line.isOneOf(people.from(), "the|those|these");
  }

  /** "the residents of X fled": all who live there, told of for the first time. */
  private static boolean isOfPlace(Line line, Mention<People> people) {
    boolean of = line.is(people.to(), "of");
    for (int i = people.to() + 1; of && i <= people.to() + 2 && i < line.size(); i++) {
      if (line.covered(i, PlaceName.class)) {
        return people.meaning().category() == Category.CIVILIAN;
      }
    }
    return false;
  }

  /** "the death of the mayor": one person, told of before. */
  private static boolean isOnePerson(People people) {
    return people.bare() == people.named() && Quantity.is(people.quantity(), 1);
  }
}
