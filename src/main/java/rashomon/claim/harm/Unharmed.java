package rashomon.claim.harm;

import rashomon.claim.Kind;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Words of harm by which nobody came to any that day: idioms, beasts, what happens every year. */
final class Unharmed {

  private static final OneOf PRESENT =
      OneOf.of("kill|kills|maim|maims|injure|injures|die|dies|wound|wounds");

  private static final OneOf BEASTS =
      OneOf.of(
          "birds|chickens|goats|cattle|sheep|animals|fish|livestock|dogs|cows|horses|camels|pigs"
              + "|trees|bees|elephants|rhinos|whales");

  private static final String OTHERS =
      "rival|rivals|injury|injuries|flu|retirement|transfer|suspension|heatstroke|emigration";

  private Unharmed() {}

  static boolean is(Draft draft) {
    boolean casualties = draft.action.kind() == Kind.CASUALTIES;
    return casualties && (isIdiom(draft) || isLostTo(draft) || isBeasts(draft))
        || isEveryYear(draft);
  }

  /** "lost its mayor to cancer", "lost 12 nurses to Dubai": nobody took their lives. */
  private static boolean isLostTo(Draft draft) {
    Line line = draft.line;
    boolean lost = false;
    for (int i = draft.from; i < draft.to; i++) {
      lost |= line.isOneOf(i, "lost|lose|loses|losing");
    }
    for (int i = draft.to; lost && i < draft.to + 2; i++) {
      int taker = line.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
      boolean gone =
          line.is(taker, WordClass.MISHAP)
              || line.is(taker, WordClass.NO_SIDE)
              || line.isOneOf(taker, OTHERS)
              || line.covered(taker, PlaceName.class) && !line.covered(taker, PartyName.class);
      if (line.is(i, "to") && gone) {
        return true;
      }
    }
    return false;
  }

  /** "hundreds of the birds died": no people. */
  private static boolean isBeasts(Draft draft) {
    boolean of = false;
    for (int i = draft.group; i >= 0 && i < draft.to; i++) {
      of |= draft.line.is(i, "of");
      if (of && BEASTS.has(draft.line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "was dead tired", "dead set against": nobody died; nor do "wounded veterans" tell of a day. */
  private static boolean isIdiom(Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      boolean idiom =
          draft.line.is(i, "dead")
              && draft.line.isOneOf(
                  i + 1, "tired|wrong|set|certain|serious|ahead|keen|drunk|calm|last|easy");
      boolean veterans =
          draft.line.isOneOf(i, "wounded|injured|disabled")
              && draft.line.isOneOf(i + 1, "veteran|veterans|ex-servicemen");
      if (idiom || veterans) {
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
      present |= PRESENT.has(line.norm(i)) || line.isOneOf(i - 1, "is|are");
    }
    for (int i = 1; i < line.size() && present; i++) {
      boolean unit = line.isOneOf(i, "year|month|week|day|hour|minute");
      if (unit && line.isOneOf(i - 1, "every|each|a|per")
          || line.is(i, "annually")
          || line.is(i, "average") && line.is(i - 1, "on")) {
        return true;
      }
    }
    return false;
  }
}
