package rashomon.claim;

import rashomon.claim.Trigger.Frame;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Who comes or goes without a word of flight: "700 refugees arrived in X" have fled, guests have
 * not, and villagers only where the words tell of what they ran from.
 */
final class Arrivals {

  private static final Like MOVING =
      Like.of(
          "arriv.*|stream.*|pour.*|flood.*|walk.*|trek.*|straggl.*|mov(e|es|ed|ing)|reach.*|gather.*");

  private static final Like REGISTERED = Like.of("regist.*|cross.*");

  private static final String FLED =
      "refugees|evacuees|displaced|idps|arrivals|asylum-seekers|seekers|returnees";

  private static final String DWELLERS =
      "civilians|villagers|residents|inhabitants|people|families|households|muslims|christians";

  private static final String FLIGHT =
      "fled|flee|fleeing|flees|escape|escaped|escaping|fighting|clashes|violence|attack|attacks"
          + "|offensive|raids|shelling|war|battles|safety|refuge|shelter|displaced";

  private Arrivals() {}

  /** Whether those who come or go are none who fled. */
  static boolean isVisit(Harm harm, Patient patient) {
    Trigger verb = harm.trigger();
    if (Unfled.is(harm, patient)) {
      return true;
    }
    if (verb.frame() == Frame.COUNT && harm.line().norm(verb.from()).equals("new")) {
      return !isFlight(harm.line()) && !isOfCamp(harm.line());
    }
    boolean moving = MOVING.is(harm.line().norm(verb.from()));
    boolean plain = verb.action() == Action.DISPLACED && verb.frame() == Frame.PEOPLE_DO;
    boolean to = harm.line().norm(verb.rest() - 1).equals("to");
    if (REGISTERED.is(harm.line().norm(verb.from())) && (to || verb.frame() == Frame.PEOPLE)) {
      return !isNamedFled(harm.line(), patient.people());
    }
    return moving && plain && !isAcross(harm) && !isFled(harm.line(), patient.people());
  }

  /** "poured across the border", "reached safety": those words tell enough. */
  private static boolean isAcross(Harm harm) {
    int last = harm.trigger().rest() - 1;
    return OneOf.of("border|frontier|safety|borders").has(harm.line().norm(last));
  }

  private static boolean isFled(Line line, Mention<People> group) {
    People people = group.meaning();
    Quantity count = people.quantity();
    if (count == null && !OneOf.of("refugees|evacuees").has(people.head())) {
      return false;
    }
    boolean fled = isNamedFled(line, group);
    boolean dwellers =
        OneOf.of(DWELLERS).has(people.head()) || people.bare() || people.side() != null;
    return fled || dwellers && isFlight(line);
  }

  /** "refugees", "IDPs": whom a flight makes what they are. */
  private static boolean isNamedFled(Line line, Mention<People> group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (OneOf.of(FLED).has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfCamp(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (OneOf.of("camp|camps|refugee|refugees|registered|border|unhcr|iom|idps|site|sites")
          .has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFlight(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (OneOf.of(FLIGHT).has(line.norm(i)) || line.is(i, WordClass.MOVED)) {
        return true;
      }
    }
    return false;
  }
}
