package rashomon.claim.harm;

import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.mention.Category;
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

  private static final Like REGISTERED =
      Like.of("regist.*|cross.*|tak(e|es|ing|en)|took|receiv.*|creat.*|generat.*|produc.*");

  /** Ways that end in a word of theirs: "fled the fighting into X" is flight by its verb. */
  private static final Like FLEEING = Like.of("fle(e|es|d|eing)|escap.*|cross.*");

  /** Ways of those who come with nothing, and of guests. */
  private static final Like COMING =
      Like.of("(arriv|cross|reach|stream|pour|flood|walk|trek|mov).*|ca?ome|comes|coming");

  /** Nouns of those who come, whoever they are. */
  private static final OneOf COMERS = OneOf.of("influx|arrival|arrivals|stream|wave|flood|flow");

  /** So many do not come as guests. */
  private static final int CROWD = 100;

  private static final String FLED =
      "refugees|evacuees|displaced|idps|arrivals|asylum-seekers|seekers|returnees";

  private static final String DWELLERS =
      "civilians|villagers|residents|inhabitants|people|families|households|muslims|christians";

  private static final String MOVED_ON =
      "prisoners|inmates|detainees|suspects|convicts|workers|employees|staff|students|passengers";

  private static final String HOMELY =
      DWELLERS + "|" + FLED + "|exiles|farmers|women|children|persons|evacuee|tribesmen";

  private static final String FLIGHT =
      "fled|flee|fleeing|flees|escape|escaped|escaping|fighting|clashes|violence|attack|attacks"
          + "|offensive|raids|shelling|war|battles|safety|refuge|shelter|displaced";

  private Arrivals() {}

  /** Whether those who come or go are none who fled. */
  static boolean isVisit(Harm harm, Patient patient) {
    Trigger verb = harm.trigger();
    boolean back = verb.action() == Action.DISPLACED && harm.line().is(verb.rest() - 2, "back");
    if (Unfled.is(harm, patient) || back && verb.rest() > verb.to()) {
      return true;
    }
    if (verb.frame() == Frame.OF && COMERS.has(harm.line().norm(verb.from()))) {
      boolean influx = harm.line().is(verb.from(), "influx");
      return !isFled(harm.line(), patient.people())
          && !(influx && OneOf.of(HOMELY).has(head(patient)));
    }
    if (verb.frame() == Frame.COUNT && harm.line().is(verb.from(), "new")) {
      return !isFlight(harm.line()) && !isOfCamp(harm.line());
    }
    boolean moved = harm.line().norm(verb.from()).startsWith("mov");
    if (moved && verb.action() == Action.EVACUATED && OneOf.of(MOVED_ON).has(head(patient))) {
      return true;
    }
    if (verb.action() == Action.RETURNED
        && verb.rest() > verb.to()
        && harm.line().is(verb.rest() - 1, "from")) {
      return !isNamedFled(harm.line(), patient.people())
          && !isNation(harm.line(), patient.people());
    }
    if (verb.action() == Action.RETURNED) {
      return isHomeward(harm) && (!isDweller(patient.people()) || isFew(harm.line(), patient));
    }
    boolean to = harm.line().is(verb.rest() - 1, "to");
    boolean flight = verb.action() == Action.DISPLACED;
    boolean in = verb.frame() == Frame.PEOPLE;
    if (flight && REGISTERED.is(harm.line().norm(verb.from())) && (to || in)) {
      boolean host = in && verb.rest() == verb.to() + 1; // "took in"
      if (harm.line().norm(verb.from()).startsWith("cross")) {
        return !isFled(harm.line(), patient.people());
      }
      return !isNamedFled(harm.line(), patient.people())
          && !(host && isNation(harm.line(), patient.people()));
    }
    boolean plain = flight && verb.frame() == Frame.PEOPLE_DO;
    boolean out = harm.line().isOneOf(verb.rest() - 1, "from|of|for");
    boolean local = out && OneOf.of(DWELLERS).has(head(patient)) && !head(patient).equals("people");
    boolean fled = isFled(harm.line(), patient.people()) || local && Leaving.isFromWar(harm.line());
    return plain && isOnTheMove(harm, patient) && !fled;
  }

  /**
   * "11,000 people have arrived", "some 200 villagers crossed into X": so many are no guests where
   * the article tells of others who fled.
   */
  static boolean isCrowd(Harm harm, Patient patient) {
    People people = patient.people().meaning();
    Quantity many = people.quantity();
    boolean large = many != null && many.min() != null && many.min() >= CROWD;
    boolean came =
        harm.trigger().action() == Action.DISPLACED
            && harm.trigger().frame() == Frame.PEOPLE_DO
            && COMING.is(harm.line().norm(harm.trigger().from()));
    boolean dwellers = people.bare() || OneOf.of(HOMELY).has(people.head());
    return large && came && dwellers && people.side() == null && !Unfled.is(harm, patient);
  }

  private static String head(Patient patient) {
    return patient.people().meaning().head();
  }

  /** "went home", "trickled back": fans do too. */
  private static boolean isHomeward(Harm harm) {
    Trigger verb = harm.trigger();
    return verb.frame() == Frame.PEOPLE_DO && harm.line().isOneOf(verb.rest() - 1, "home|back");
  }

  /** "few families have gone home": hardly any. */
  private static boolean isFew(Line line, Patient patient) {
    int from = patient.people().from();
    return line.is(from, "few") && !line.is(from - 1, "a");
  }

  private static boolean isDweller(Mention<People> group) {
    People people = group.meaning();
    boolean counted =
        people.quantity() != null || OneOf.of(DWELLERS + "|" + FLED).has(people.head());
    boolean plain = people.category() == Category.CIVILIAN || people.category() == Category.PEOPLE;
    return plain && counted && (people.side() != null || OneOf.of(HOMELY).has(people.head()));
  }

  /** "trekked into", "poured across the river": words of a march and not of flight. */
  private static boolean isOnTheMove(Harm harm, Patient patient) {
    Line line = harm.line();
    int last = harm.trigger().rest() - 1;
    if (FLEEING.is(line.norm(harm.trigger().from())) || last < harm.trigger().to()) {
      return false;
    }
    for (int i = harm.trigger().to(); i < last; i++) {
      if (line.isOneOf(i, "border|frontier|borders")) {
        return false; // "streamed across the border into X"
      }
    }
    boolean river =
        line.is(last, WordClass.FRONTIER) && !line.isOneOf(last, "border|frontier|borders");
    return line.is(last, WordClass.PREPOSITION)
        || line.isOneOf(last, "since|toward|towards|way")
        || river && !isNation(line, patient.people());
  }

  /** "Tutsis", "Kosovo Albanians": a people, and no hikers. */
  private static boolean isNation(Line line, Mention<People> group) {
    Category category = group.meaning().category();
    boolean plain = category == Category.CIVILIAN || category == Category.PEOPLE;
    boolean named = false;
    for (int i = group.from() + 1; i < group.to(); i++) { // "2,000 Karen villagers"
      named |= line.isName(i);
    }
    return plain && (group.meaning().side() != null || named || line.isName(group.to() - 1));
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
      if (line.isOneOf(i, FLED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfCamp(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(
          i, "camp|camps|refugee|refugees|registered|border|unhcr|iom|idps|site|sites")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFlight(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(i, FLIGHT) || line.is(i, WordClass.MOVED)) {
        return true;
      }
    }
    return false;
  }
}
