package rashomon.claim.harm;

import rashomon.claim.Kind;
import rashomon.claim.clause.Armed;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Deaths and injuries of no conflict (gold/GUIDE, "Kinds and actions"): of disease, disaster,
 * accident and sport, or told of as what happens every year. Where the same sentence names an armed
 * side, an attack or a siege, that may be the cause, and the claim stands.
 */
public final class Mishaps {

  /** Aircraft fall in wars, and nothing is said of why. */
  private static final OneOf AIRCRAFT =
      OneOf.of("helicopter|helicopters|plane|aircraft|jet|warplane|airliner|chopper|drone");

  private static final OneOf ROAD =
      OneOf.of(
          "road|traffic|car|bus|train|rail|motorcycle|truck|lorry|highway|boat|ferry|mining|coach"
              + "|industrial|workplace|construction|skiing|climbing|auto|vehicle|motorway|tram|van|taxi|minibus");

  private static final OneOf ACCIDENTS =
      OneOf.of("accident|accidents|crash|crashes|crashed|slammed");

  private static final OneOf HOUSES =
      OneOf.of("house|home|building|apartment|forest|bush|kitchen|factory|warehouse|hotel|market");

  private static final OneOf BURNS = OneOf.of("broke|erupted|swept|crews");

  private static final OneOf STRUCK =
      OneOf.of(
          "struck|hit|killed|left|swept|made|battered|tore|raged|hits|strikes|kills|collapsed|fell|devastated|ravaged|destroyed|buried|flattened|rocked");

  private static final OneOf FIRES = OneOf.of("firefighters|firefighter|firemen|blaze|wildfire");

  /**
   * Words behind that make something else of it: "nurses of a cholera clinic"; nor of "an outbreak
   * of violence".
   */
  private static final OneOf PATIENTS =
      OneOf.of(
          "of|clinic|clinics|ward|wards|patient|patients|hospital|centre|center|treatment|team|teams"
              + "|vaccinators|workers|unit|relief|camp|survivors|victims|responders");

  /** So far before the word the preposition may stand: "in the worst flood". */
  private static final int CAUSE_WITHIN = 4;

  private Mishaps() {}

  /** Whether the sentence tells of a disaster or an accident, whoever came to harm. */
  public static boolean tells(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean verb = line.norm(i).endsWith("ed") && line.norm(i).length() > 5;
      boolean told =
          verb
              || isCause(line, i)
              || STRUCK.has(line.norm(i + 1))
              || line.norm(i + 1).endsWith("ing");
      boolean road =
          ACCIDENTS.has(line.norm(i))
              && (ROAD.has(line.norm(i - 1)) || ROAD.has(line.norm(i - 2)))
              && !AIRCRAFT.has(line.norm(i - 1));
      if (isOfNature(line, i) && told || road || isFire(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a house fire", "when a fire broke out", "firefighters"; not "opened fire". */
  private static boolean isFire(Line line, int i) {
    boolean fire = line.isOneOf(i, "fire|fires");
    return FIRES.has(line.norm(i))
        || fire && (HOUSES.has(line.norm(i - 1)) || BURNS.has(line.norm(i + 1)));
  }

  private static boolean isOfNature(Line line, int i) {
    boolean nature = line.is(i, WordClass.MISHAP) || line.is(i, WordClass.DISASTER);
    return nature && !PATIENTS.has(line.norm(i + 1)) || Armed.isAccident(line, i);
  }

  static boolean is(Draft draft) {
    boolean casualties = draft.action.kind() == Kind.CASUALTIES;
    return casualties && isOfMishap(draft) && !isViolent(draft.line);
  }

  private static boolean isOfMishap(Draft draft) {
    Line line = draft.line;
    boolean sleep = false;
    boolean road = false;
    for (int i = 1; i < line.size(); i++) {
      boolean own = line.is(i - 1, WordClass.POSSESSIVE) || line.is(i - 2, "natural");
      sleep |= own && line.is(i, "sleep");
      sleep |= line.is(i, "causes") && line.is(i - 1, "natural");
      road |= line.isOneOf(i, "accident|accidents|crash") && ROAD.has(line.norm(i - 1));
      sleep |= line.is(i, "age") && line.is(i - 1, "old");
      road |= isCollision(line, i);
    }
    return sleep || road || isOfNature(draft);
  }

  /** "A tram hit a bus": but not a mine. */
  private static boolean isCollision(Line line, int i) {
    boolean object = ROAD.has(line.norm(i + 1)) || ROAD.has(line.norm(i + 2));
    return line.isOneOf(i, "hit|struck|rammed") && ROAD.has(line.norm(i - 1)) && object;
  }

  private static boolean isOfNature(Draft draft) {
    for (int i = 0; i < draft.line.size(); i++) {
      if (isOfNature(draft.line, i) && (isCause(draft.line, i) || isDoer(draft, i))) {
        return true;
      }
    }
    return false;
  }

  /** "died of cholera", "were killed in the flood"; not "in Beni, where Ebola spreads". */
  private static boolean isCause(Line line, int mishap) {
    for (int i = mishap - 1; i >= Math.max(0, mishap - CAUSE_WITHIN); i--) {
      if (line.isMark(i)) {
        return false;
      }
      if (line.isOneOf(i, "by|in|of|from|when|as|after")) {
        return true;
      }
    }
    return false;
  }

  /** "The flood killed 12", "the bus overturned, killing 12". */
  private static boolean isDoer(Draft draft, int mishap) {
    for (int i = mishap + 1; i < draft.from; i++) {
      boolean result = i == draft.from - 1 && draft.line.norm(draft.from).endsWith("ing");
      if (draft.line.isMark(i) && !result || draft.line.is(i, WordClass.RELATIVE)) {
        return false;
      }
    }
    return mishap < draft.from;
  }

  private static boolean isViolent(Line line) {
    boolean armed =
        line.all(PartyName.class).stream()
            .map(Mention::meaning)
            .anyMatch(p -> p.party() != null || !OneOf.of("police").has(p.name()));
    for (int i = 0; i < line.size() && !armed; i++) {
      armed = Armed.isDeed(line, i) || AIRCRAFT.has(line.norm(i));
    }
    return armed;
  }
}
