package rashomon.claim.harm;

import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Deaths and injuries of no conflict (gold/GUIDE, "Kinds and actions"): of disease, disaster,
 * accident and sport, in fiction, or told of as what happens every year. Where the same sentence
 * names an armed side, an attack or a siege, that may be the cause, and the claim stands.
 */
final class Mishaps {

  private static final OneOf VIOLENCE =
      OneOf.of(
          "siege|besieged|blockade|blockaded|gunmen|gunman|gunfire|shot|shots|bullet|bullets|war"
              + "|fighting|clashes|battle|rebels|rebel|soldiers|soldier|troops|militants|insurgents"
              + "|prisoners|detainees|custody|explosives|bomber|gunned|tortured|torture|shelled"
              + "|bombed|ambushed|stabbed|beheaded|landmine|mine|ied|peacekeepers|massacre");

  /** Aircraft fall in wars, and nothing is said of why. */
  private static final OneOf AIRCRAFT =
      OneOf.of("helicopter|helicopters|plane|aircraft|jet|warplane|airliner|chopper|drone");

  private static final OneOf BEASTS =
      OneOf.of(
          "birds|chickens|goats|cattle|sheep|animals|fish|livestock|dogs|cows|horses|camels|pigs"
              + "|trees|bees|elephants|rhinos|whales");

  private static final OneOf ROAD =
      OneOf.of(
          "road|traffic|car|bus|train|rail|motorcycle|truck|lorry|highway|boat|ferry|mining|coach"
              + "|industrial|workplace|construction|skiing|climbing|auto|vehicle|motorway");

  private static final OneOf STORY =
      OneOf.of("novel|film|movie|play|game|thriller|opera|story|musical|drama|comic|tale|series");

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

  static boolean is(Draft draft) {
    Line line = draft.line;
    if (draft.action.kind() != Kind.CASUALTIES) {
      return draft.action.kind() == Kind.DETENTION && isStory(line);
    }
    return isStory(line)
        || isIdiom(draft)
        || isBeasts(draft)
        || isEveryYear(draft)
        || isOfMishap(draft) && !isViolent(line);
  }

  private static boolean isOfMishap(Draft draft) {
    Line line = draft.line;
    boolean sleep = false;
    boolean road = false;
    for (int i = 1; i < line.size(); i++) {
      boolean own = line.is(i - 1, WordClass.POSSESSIVE) || line.norm(i - 2).equals("natural");
      sleep |= own && line.norm(i).equals("sleep");
      sleep |= line.norm(i).equals("causes") && line.norm(i - 1).equals("natural");
      road |= OneOf.of("accident|accidents|crash").has(line.norm(i)) && ROAD.has(line.norm(i - 1));
      sleep |= line.norm(i).equals("age") && line.norm(i - 1).equals("old");
    }
    return sleep || road || isOfNature(draft);
  }

  private static boolean isOfNature(Draft draft) {
    Line line = draft.line;
    boolean has = line.has(WordClass.MISHAP) || line.has(WordClass.DISASTER);
    for (int i = 0; i < line.size() && has; i++) {
      boolean nature = line.is(i, WordClass.MISHAP) || line.is(i, WordClass.DISASTER);
      if (nature && !PATIENTS.has(line.norm(i + 1)) && (isCause(line, i) || isDoer(draft, i))) {
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
      if (OneOf.of("by|in|of|from|when|as|after").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The flood killed 12", "the quake left 12 dead". */
  private static boolean isDoer(Draft draft, int mishap) {
    for (int i = mishap + 1; i < draft.from; i++) {
      if (draft.line.isMark(i) || draft.line.is(i, WordClass.RELATIVE)) {
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
      boolean attack = line.is(i, WordClass.ATTACK) || line.is(i, WordClass.WEAPON);
      armed = attack || VIOLENCE.has(line.norm(i)) || AIRCRAFT.has(line.norm(i));
    }
    return armed;
  }

  /** "In the novel, ...", "a play about a soldier who killed two". */
  private static boolean isStory(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean story = STORY.has(line.norm(i));
      boolean opens = i <= 4 && line.norm(0).equals("in") && line.norm(i + 1).equals(",");
      boolean about =
          line.norm(i + 1).equals("about") && OneOf.of("a|an|his|her|new").has(line.norm(i - 1));
      boolean tells =
          OneOf.of("follows|tells|stars|features|centres|centers|depicts|chronicles")
              .has(line.norm(i + 1));
      if (story && (opens || about || tells)) {
        return true;
      }
    }
    return false;
  }

  /** "hundreds of the birds died": no people. */
  private static boolean isBeasts(Draft draft) {
    boolean of = false;
    for (int i = draft.group; i >= 0 && i < draft.to; i++) {
      of |= draft.line.norm(i).equals("of");
      if (of && BEASTS.has(draft.line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "was dead tired", "dead set against": nobody died. */
  private static boolean isIdiom(Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      boolean idiom =
          draft.line.norm(i).equals("dead")
              && OneOf.of("tired|wrong|set|certain|serious|ahead|keen|drunk|calm|last|easy")
                  .has(draft.line.norm(i + 1));
      if (idiom) {
        return true;
      }
    }
    return false;
  }

  /** "mines kill 20,000 people every year": told in the present, of no event. */
  private static boolean isEveryYear(Draft draft) {
    Line line = draft.line;
    boolean present = false;
    for (int i = draft.from; i < draft.to; i++) {
      present |=
          OneOf.of("kill|kills|maim|maims|injure|injures|die|dies|wound|wounds").has(line.norm(i));
    }
    for (int i = 1; i < line.size() && present; i++) {
      boolean unit = OneOf.of("year|month|week|day|hour|minute").has(line.norm(i));
      if (unit && OneOf.of("every|each|a|per").has(line.norm(i - 1))
          || line.norm(i).equals("annually")) {
        return true;
      }
    }
    return false;
  }
}
