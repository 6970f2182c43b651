package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.clause.Trigger;
import rashomon.claim.deed.Voice;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** Whom a noun or a state tells of: "the death of six", "12 deaths", "31 dead", "no casualties". */
final class NounPatients {

  private static final int WITHIN = 3;

  /** So far before "any casualties" the word may stand that does not mention them. */
  private static final int MENTIONED = 6;

  /** What may stand between the figure and its word: "40 violent deaths". */
  private static final String DESCRIBED =
      "violent|confirmed|reported|verified|documented|combat|conflict-related|war-related";

  private NounPatients() {}

  static List<Patient> of(Harm harm) {
    if (harm.line()
        .isOneOf(harm.trigger().from() - 1, "possible|potential|eventual|attempted|imminent")) {
      return List.of();
    }
    return switch (harm.trigger().frame()) {
      case OF -> isNoInjury(harm) ? one(nobody(harm)) : behindOf(harm);
      case STATE -> isOnlyPossible(harm) ? List.of() : state(harm);
      case TOLL -> TollFigures.behind(harm);
      case LIVES -> isOf(harm) ? isTaken(harm) ? behindOf(harm) : List.of() : group(harm);
      case BODIES -> bodies(harm);
      default -> behindOf(harm).isEmpty() ? group(harm) : List.of();
    };
  }

  /** "could be displaced", "may have been left homeless": nobody was, as far as is told. */
  private static boolean isOnlyPossible(Harm harm) {
    Line line = harm.line();
    int i = harm.trigger().from() - 1;
    while (line.is(i, WordClass.BE)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.ADVERB)
        || line.isOneOf(i, "left|made|rendered")) {
      i--;
    }
    return line.isOneOf(i, "could|can|may|might|should|must|would");
  }

  /** "causing no injury or damage": nobody. */
  private static boolean isNoInjury(Harm harm) {
    int noun = harm.trigger().from();
    return harm.line().isOneOf(noun, "injury|death")
        && harm.line().is(noun - 1, "no")
        && !isOf(harm);
  }

  /** "claimed the lives of two men", "the loss of the life of a child"; "told the life of" not. */
  private static boolean isTaken(Harm harm) {
    Line line = harm.line();
    int i = harm.trigger().from() - 1;
    while (line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.DETERMINER)
        || line.is(i, WordClass.DESCRIBING)
        || line.is(i, "of")) {
      i--;
    }
    return line.isOneOf(
        i,
        "claim|claims|claimed|claiming|take|takes|took|taken|taking|cost|costs|costing"
            + "|end|ends|ended|ending|loss|lost");
  }

  private static boolean isOf(Harm harm) {
    return harm.line().is(ofAt(harm), "of");
  }

  /** Where "of" stands: "the death of two men", "the killing on Tuesday of a judge". */
  private static int ofAt(Harm harm) {
    Line line = harm.line();
    int to = harm.trigger().to();
    int from = line.is(to, "on") ? to + 1 : to;
    Mention<Time> when = from < line.size() ? line.at(from, Time.class) : null;
    return when == null ? to : when.to();
  }

  private static List<Patient> behindOf(Harm harm) {
    return isOf(harm) ? harm.patients().after(ofAt(harm) + 1, WITHIN) : List.of();
  }

  /** "the bodies of 44 victims", "30 bodies". */
  private static List<Patient> bodies(Harm harm) {
    List<Patient> of = behindOf(harm);
    boolean counted = of.stream().anyMatch(p -> p.people().meaning().quantity() != null);
    if (harm.line().isOneOf(harm.trigger().from(), "body|corpse")) {
      return counted && isFound(harm) ? of : List.of();
    }
    if (!counted && of.isEmpty()) {
      Mention<People> owners = owners(harm.line(), harm.trigger().from());
      return owners == null ? group(harm) : one(owners);
    }
    return counted ? of : ofBodies(harm, of);
  }

  /** "twenty bodies of farmers": twenty farmers. */
  private static List<Patient> ofBodies(Harm harm, List<Patient> of) {
    List<Patient> bodies = of.size() == 1 ? group(harm) : List.of();
    return bodies.stream()
        .map(p -> new Patient(p.people().as(p.people().meaning().as(whose(of))), null))
        .toList();
  }

  private static People whose(List<Patient> of) {
    return of.get(0).people().meaning();
  }

  /** "fourteen miners' bodies": the miners. */
  private static @Nullable Mention<People> owners(Line line, int bodies) {
    int mark = bodies - 1;
    boolean own = line.isOneOf(mark, "'|'s|\u2019");
    Mention<People> owners = own && mark > 0 ? line.at(mark - 1, People.class) : null;
    return owners != null && owners.meaning().quantity() != null ? owners : null;
  }

  /** "the body of a trader was found in a well": not one that lies in state, or is flown home. */
  private static boolean isFound(Harm harm) {
    for (int i = 0; i < harm.line().size(); i++) {
      if (harm.line()
          .isOneOf(
              i,
              "found|discovered|recovered|retrieved|dumped|unearthed|exhumed|pulled|spotted|floating")) {
        return true;
      }
    }
    return false;
  }

  /** "12 deaths", "no casualties", "12 bodies": the group whose head the word is. */
  private static List<Patient> group(Harm harm) {
    Line line = harm.line();
    int noun = harm.trigger().from();
    Mention<People> people = line.at(noun, People.class);
    if (people != null && people.meaning().quantity() != null) {
      return isRecalled(harm) ? List.of() : one(people);
    }
    if (isAsked(line, noun) || line.isOneOf(noun - 1, "heavy|major|large|serious")) {
      return List.of(); // "without heavy casualties": not without any
    }
    if (people != null && isWithout(line, people.from())) {
      return one(people.as(people.meaning().none()));
    }
    if (people == null && line.isOneOf(noun - 1, "no|without|any")) {
      return one(nobody(harm));
    }
    boolean described = line.isOneOf(noun - 1, DESCRIBED);
    Mention<Quantity> quantity = line.at(described ? noun - 2 : noun - 1, Quantity.class);
    return quantity == null ? List.of() : one(TollFigures.bare(quantity));
  }

  private static List<Patient> one(Mention<People> people) {
    return List.of(new Patient(people, null));
  }

  /** "98 evacuees were killed": the noun only says who they were. */
  private static boolean isRecalled(Harm harm) {
    return harm.trigger().action() == Action.EVACUATED
        && harm.all().stream()
            .filter(t -> t.from() >= harm.trigger().to())
            .anyMatch(t -> t.action().kind() == Kind.CASUALTIES);
  }

  /**
   * "could not confirm any casualties", "asked about any deaths": nobody says that there are none.
   */
  private static boolean isAsked(Line line, int noun) {
    int any = line.is(noun - 1, "any") ? noun - 1 : noun - 2;
    boolean mentioned = false;
    for (int i = any - 1; i >= Math.max(0, any - MENTIONED); i--) {
      mentioned |= line.isOneOf(i, "mention|mentioned|mentioning");
    }
    return line.is(any, "any") && mentioned
        || line.is(any, "any")
            && line.isOneOf(
                any - 1,
                "confirm|confirmed|confirming|verify|verified|about|of|if|whether|for|estimate");
  }

  /** "without any casualties", "no casualties". */
  private static boolean isWithout(Line line, int from) {
    return line.isOneOf(from - 1, "without|no")
        || line.isOneOf(from, "any|no")
        || line.is(from - 2, "without");
  }

  /** "no injuries", "no arrests": nobody. */
  private static Mention<People> nobody(Harm harm) {
    Trigger noun = harm.trigger();
    return new Mention<>(
        harm.line().sentence().index(),
        noun.from(),
        noun.to(),
        harm.line().sentence().span(noun.from(), noun.to()),
        People.bare(Quantity.exactly(0), Category.PEOPLE, null, ""),
        "people.none");
  }

  /** "31 dead", "140 injured people", "left a child dead". */
  private static List<Patient> state(Harm harm) {
    Line line = harm.line();
    Trigger state = harm.trigger();
    Mention<People> around = line.at(state.from(), People.class);
    if (around != null && around.to() > state.to()) {
      return around.meaning().quantity() == null
          ? List.of()
          : VerbPatients.withParts(harm, one(around));
    }
    if (isObject(line, state)) {
      return List.of();
    }
    Voice voice = Voice.of(line, state);
    List<Patient> told = VerbPatients.suffering(harm, voice);
    return told.isEmpty() ? Pronouns.subject(harm, voice) : VerbPatients.withParts(harm, told);
  }

  /** "put the rebel dead at 60": how many rebels died, and no one rebel. */
  private static boolean isCounted(Line line, int side) {
    Mention<People> people = side < 0 ? null : line.at(side, People.class);
    return people != null
        && line.is(people.from(), "the")
        && line.isOneOf(
            people.from() - 1, "put|puts|putting|counts|counted|numbered|among|buried|mourned|of");
  }

  /** "the dead", "wounded two": no state that somebody before it is in. */
  private static boolean isObject(Line line, Trigger state) {
    boolean definite =
        line.is(state.from() - 1, WordClass.ARTICLE)
            || line.is(state.from() - 1, WordClass.DETERMINER);
    boolean object = Voice.objectBegin(line, state) == state.to();
    if (isCounted(line, state.from() - 1)) {
      return true;
    }
    return definite || object && !line.is(state.from() - 1, WordClass.BE);
  }
}
