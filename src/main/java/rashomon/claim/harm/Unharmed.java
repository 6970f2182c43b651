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
      lost |= OneOf.of("lost|lose|loses|losing").has(line.norm(i));
    }
    for (int i = draft.to; lost && i < draft.to + 2; i++) {
      int taker = line.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
      boolean gone =
          line.is(taker, WordClass.MISHAP)
              || line.is(taker, WordClass.NO_SIDE)
              || OneOf.of(OTHERS).has(line.norm(taker))
              || line.covered(taker, PlaceName.class) && !line.covered(taker, PartyName.class);
      if (line.norm(i).equals("to") && gone) {
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

  /** "was dead tired", "dead set against": nobody died; nor do "wounded veterans" tell of a day. */
  private static boolean isIdiom(Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      boolean idiom =
          draft.line.norm(i).equals("dead")
              && OneOf.of("tired|wrong|set|certain|serious|ahead|keen|drunk|calm|last|easy")
                  .has(draft.line.norm(i + 1));
      boolean veterans =
          OneOf.of("wounded|injured|disabled").has(draft.line.norm(i))
              && OneOf.of("veteran|veterans|ex-servicemen").has(draft.line.norm(i + 1));
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
      present |= PRESENT.has(line.norm(i)) || OneOf.of("is|are").has(line.norm(i - 1));
    }
    for (int i = 1; i < line.size() && present; i++) {
      boolean unit = OneOf.of("year|month|week|day|hour|minute").has(line.norm(i));
      if (unit && OneOf.of("every|each|a|per").has(line.norm(i - 1))
          || line.norm(i).equals("annually")
          || line.norm(i).equals("average") && line.norm(i - 1).equals("on")) {
        return true;
      }
    }
    return false;
  }
}
