package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Plans;
import rashomon.claim.clause.Timing;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Accusations;
import rashomon.claim.deed.Doers;
import rashomon.claim.deed.Identified;
import rashomon.claim.deed.PlainDoers;
import rashomon.claim.deed.Suspected;
import rashomon.claim.deed.Voice;
import rashomon.claim.deed.Waged;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Draws up the claim of each group that a word of harm was done to: by whom, where, when. */
final class HarmDrafts {

  private HarmDrafts() {}

  static List<Draft> ofNoun(Harm harm, List<Patient> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    PartyName accused = Accusations.accused(harm.line(), harm.trigger().from());
    PartyName by = accused != null ? accused : Doers.after(harm.line(), harm.trigger().rest());
    PartyName doer = by == null ? Waged.resulting(harm.line(), harm.trigger().from()) : by;
    return drafts(harm, found, null, doer);
  }

  static List<Draft> ofVerb(Harm harm, List<Patient> found, Voice voice) {
    if (found.isEmpty()) {
      return List.of();
    }
    Trigger verb = harm.trigger();
    PartyName by =
        verb.frame() == Frame.PEOPLE_DO
            ? Doers.after(harm.line(), verb.rest())
            : Doers.of(harm.line(), verb, voice);
    boolean moved = verb.action().kind() == Kind.DISPLACEMENT || verb.frame() == Frame.PEOPLE_DO;
    boolean held = harm.line().isOneOf(verb.from(), "hold|holds|holding|held");
    PartyName doer = by != null || moved || held ? by : PlainDoers.of(harm.line(), verb, voice);
    return drafts(
        harm, found, voice, Suspected.of(harm.line(), PlainDoers.grouped(harm.line(), doer)));
  }

  private static List<Draft> drafts(
      Harm harm, List<Patient> found, @Nullable Voice voice, @Nullable PartyName by) {
    List<Draft> drafts = new ArrayList<>();
    List<Patient> joined = Coordination.joined(harm.line(), found);
    boolean moved = harm.trigger().action().kind() == Kind.DISPLACEMENT;
    List<Patient> groups = moved ? Restated.of(harm.line(), joined) : joined;
    Spots spots = new Spots(harm.line(), groups, harm.trigger().from());
    for (Patient each : groups) {
      Patient patient = Losses.of(harm, each, by);
      People people = patient.people().meaning();
      boolean idle =
          voice != null && by == null && (isIdle(harm, voice, people) || isCarriedOff(harm));
      idle |= isCarriedOff(harm) && isBody(people);
      idle |= Grabbed.isByNobodyArmed(harm, by);
      boolean again = GroupsAgain.may(harm, patient, voice);
      boolean vacant = !again && VacantGroups.has(harm, patient);
      boolean visit = Arrivals.isVisit(harm, patient);
      boolean crowd = visit && Arrivals.isCrowd(harm, patient);
      if (!idle
          && !vacant
          && !isRaid(harm, patient)
          && (!visit || crowd)
          && !isKind(harm.line(), patient)) {
        Draft draft = draft(harm, patient, voice, by);
        draft.beside = crowd;
        PlaceName spot = spots.of(each);
        draft.where = spot == null ? draft.where : Where.of(spot);
        draft.whole = patient.whole() == null || drafts.isEmpty() ? null : drafts.get(0);
        boolean share = people.head().startsWith("of ") || isOfTheHarmed(harm, patient);
        draft.share = draft.whole == null && share;
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "two of them children": the children are those two. */
  private static boolean isKind(Line line, Patient patient) {
    Mention<People> group = patient.people();
    Mention<People> some = group.from() == 0 ? null : line.at(group.from() - 1, People.class);
    return group.meaning().quantity() == null
        && some != null
        && some.to() == group.from()
        && some.meaning().head().startsWith("of ");
  }

  /** "five of the rebels who were killed", "three of the miners wounded": of a toll told before. */
  private static boolean isOfTheHarmed(Harm harm, Patient patient) {
    Line line = harm.line();
    int to = patient.people().to();
    int of = patient.people().from();
    while (of < to && !line.is(of, "of")) {
      of++;
    }
    boolean relative = line.is(to, "who") && harm.trigger().from() <= to + 3;
    return line.isOneOf(of + 1, "the|those")
        && of < to
        && (relative || harm.trigger().from() == to);
  }

  /** "200 gunmen crossed into X": a march and no flight, unless the words say so. */
  private static boolean isRaid(Harm harm, Patient patient) {
    Line line = harm.line();
    People people = patient.people().meaning();
    boolean nation = line.isName(patient.people().to() - 1);
    boolean armed = people.category() == Category.FIGHTER || people.category() == Category.POLICE;
    boolean into = line.isOneOf(harm.trigger().rest() - 1, "into|border");
    boolean flight = false;
    for (int i = 0; i < line.size(); i++) {
      flight |= line.isOneOf(i, "refuge|shelter|escape|fleeing|fled|safety|asylum");
    }
    boolean crossing = into && line.norm(harm.trigger().from()).startsWith("cross");
    boolean visit =
        crossing && people.category() != Category.CIVILIAN && !nation && !isAnybody(people);
    boolean march = armed || visit;
    return harm.trigger().action() == Action.DISPLACED && into && march && !flight;
  }

  /** "people", "families", "Tutsis": neither on a visit nor on a march. */
  private static boolean isAnybody(People people) {
    return people.bare()
        || people.unit().equals("families")
        || people.unit().equals("households")
        || people.category() == Category.CHILD
        || people.category() == Category.WOMAN
        || OneOf.of(
                "people|persons|men|muslims|refugees|villagers|residents|inhabitants|evacuees|returnees")
            .has(people.head())
        || people.side() != null;
  }

  /** "took away": by soldiers it is an arrest, by nobody in particular any journey. */
  private static boolean isCarriedOff(Harm harm) {
    return harm.line().is(harm.trigger().rest() - 1, "away")
        && harm.line().isOneOf(harm.trigger().from(), "take|takes|took|taken|taking");
  }

  private static boolean isBody(People people) {
    return OneOf.of("bodies|body|corpse|corpses|victims|victim|casualties|patients|patient|wounded")
        .has(people.head());
  }

  /** "smoking kills people", "holding two men": an active verb of nobody tells of no deed. */
  private static boolean isIdle(Harm harm, Voice voice, People people) {
    Trigger verb = harm.trigger();
    boolean general = verb.frame() == Frame.PEOPLE && people.quantity() == null;
    boolean holds = harm.line().isOneOf(verb.from(), "hold|holds|holding|held");
    return !voice.passive() && (general || holds);
  }

  private static Draft draft(
      Harm harm, Patient patient, @Nullable Voice voice, @Nullable PartyName by) {
    Line line = harm.line();
    Trigger word = harm.trigger();
    People people = patient.people().meaning();
    int from = Math.min(word.from(), patient.people().from());
    int to = Math.max(word.to(), patient.people().to());
    Draft draft = new Draft(line, from, to, word.action(), word.rule());
    draft.group = patient.people().from();
    People untold = UntoldGroups.fill(line, word, patient.people(), by);
    People filled = Identified.of(line, patient.people(), word, untold);
    People mixed = Mixed.of(line, patient.people(), filled);
    People moved = GroupsMoved.of(line, patient.people(), mixed, word.action());
    People part = Fractions.of(line, patient.people(), like(moved, patient.whole()));
    People told = Throngs.of(line, word, part);
    draft.people = voice != null && voice.negated() ? told.none() : told;
    draft.by = by;
    if (people.areOf(by) && !Losses.is(harm) && isOthers(line, patient, voice)) {
      draft.people = told.of(told.category(), null);
    } else if (people.areOf(by) || told.areOf(by)) {
      draft.by = null;
    }
    draft.modality =
        voice == null
            ? Plans.ofNoun(line, word.from())
            : Plans.modality(line, voice.start(), word.from());
    draft.where = Where.of(place(draft, word));
    draft.when =
        word.frame() == Frame.TOLL
            ? Timing.ofToll(line, word.to(), to)
            : Timing.of(line, word.from(), word.to());
    return draft;
  }

  /** "12 soldiers were killed, including five in X": soldiers too. */
  private static People like(People part, @Nullable Mention<People> whole) {
    boolean bare = part.bare() && part.category() == Category.PEOPLE && part.side() == null;
    return whole == null || !bare
        ? part
        : part.of(whole.meaning().category(), whole.meaning().side()).in(whole.meaning().group());
  }

  /** "The gunmen shot one of their guards": nobody shoots his own, they are somebody else's. */
  private static boolean isOthers(Line line, Patient patient, @Nullable Voice voice) {
    boolean theirs = false;
    for (int i = patient.people().from(); i < patient.people().to(); i++) {
      theirs |= line.is(i, WordClass.POSSESSIVE) && !line.is(i + 1, "own");
    }
    return theirs && voice != null && !voice.passive();
  }

  private static @Nullable PlaceName place(Draft draft, Trigger word) {
    boolean left = draft.action.kind() == Kind.DISPLACEMENT;
    PlaceName place = left ? null : Whereabouts.of(draft.line, word.from(), word.to());
    boolean out = left || place == null && draft.action == Action.RELEASED;
    boolean fled = draft.action == Action.DISPLACED && word.frame() == Frame.PEOPLE_DO;
    return out ? Whereabouts.origin(draft.line, draft.from, draft.to, fled) : place;
  }
}
