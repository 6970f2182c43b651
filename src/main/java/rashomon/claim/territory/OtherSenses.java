package rashomon.claim.territory;

import rashomon.claim.Action;
import rashomon.claim.clause.Armed;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Verbs of territory in a sense that takes nothing from anybody: "talks held in X", "surrounding
 * hills", "lorries fleeing X".
 */
final class OtherSenses {

  /** So far behind "by" the besieger may stand. */
  private static final int BESIEGER = 7;

  private static final String FORCES =
      "forces?|troops|tanks?|artillery|armou?r|fight.*|shell.*|bomb.*|clashes|war|offensives?|sniper.*|checkpoints?"
          + "|positions?|lines?|units?|columns?|enem.*|siege|blockade|guns?|battles?|combat|violence|conflict|it|them|us|him|army|militia.*|police|[0-9,]+";

  private OtherSenses() {}

  /** So far behind the verb the receiver of a place may stand. */
  private static final int RECEIVER = 6;

  /** "tourists occupied every hotel", "the storm swept into X", "handed over to a museum". */
  static boolean isOfNoSide(Line line, Trigger trigger, Voice voice) {
    if (trigger.action() == Action.HANDED_OVER) {
      for (int i = trigger.rest(); i < trigger.rest() + RECEIVER; i++) {
        boolean to = line.is(i, "to") && line.is(i + 1, WordClass.ARTICLE);
        if (to && (line.is(i + 2, WordClass.NO_SIDE) || line.is(i + 3, WordClass.NO_SIDE))) {
          return true;
        }
      }
    }
    if (isLostToNobody(line, trigger) || isScenery(line, trigger, voice)) {
      return true;
    }
    int subject = voice.start() - 1;
    while (line.is(subject, WordClass.ADVERB) || line.is(subject, WordClass.HAVE)) {
      subject--;
    }
    return !voice.passive() && line.is(subject, WordClass.NO_SIDE);
  }

  /** "ringed by mountains", "hemmed in by ridges", "cut off by nothing but distance". */
  private static boolean isScenery(Line line, Trigger trigger, Voice voice) {
    int by = line.is(trigger.rest(), "in") || line.is(trigger.rest(), "off") ? 1 : 0;
    by += trigger.rest();
    if (trigger.action() != Action.BESIEGED || !voice.passive() || !line.is(by, "by")) {
      return false;
    }
    for (int i = by + 1; i < Math.min(line.size(), by + BESIEGER) && !line.isMark(i); i++) {
      boolean force =
          line.covered(i, PartyName.class)
              || line.covered(i, People.class)
              || line.is(i, WordClass.ATTACK)
              || Like.of(FORCES).is(line.norm(i));
      if (force) {
        return false;
      }
    }
    return true;
  }

  /** "lost Durban to rain", "lost Neymar to injury": nobody has it now. */
  private static boolean isLostToNobody(Line line, Trigger trigger) {
    boolean lost = line.isOneOf(trigger.from(), "lost|lose|loses|losing");
    for (int i = trigger.rest(); lost && i < trigger.rest() + RECEIVER; i++) {
      int taker = line.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
      boolean gone =
          line.is(taker, WordClass.MISHAP)
              || line.is(taker, WordClass.NO_SIDE)
              || line.is(taker, WordClass.DISASTER)
              || line.isOneOf(taker, "injury|illness|suspension|rain|sea|left|right");
      if (line.is(i, "to") && gone) {
        return true;
      }
    }
    return false;
  }

  /** "took Boston by storm", "took Valencia apart": charmed it, beat it; soldiers storm it. */
  static boolean isCharm(Line line, Trigger trigger) {
    boolean takes = Like.of("tak(e|es|en|ing)|took").is(line.norm(trigger.from()));
    for (int i = trigger.rest(); takes && i < trigger.rest() + RECEIVER && !line.isMark(i); i++) {
      boolean storm = line.is(i, "storm") && line.is(i - 1, "by");
      if (storm || line.is(i, "apart")) {
        return !Armed.hasSide(line);
      }
    }
    return false;
  }

  /** "in the hands of fate", "their hands". */
  static boolean isNoun(Line line, int i) {
    return line.is(i - 1, WordClass.ARTICLE)
        || line.is(i - 1, WordClass.POSSESSIVE)
        || line.is(i - 1, WordClass.DESCRIBING)
        || line.is(i - 1, WordClass.PREPOSITION) && !line.is(i - 1, "to");
  }

  /** "tightened its grip on X": whoever attacks it does; "took it, tightening his hold" has it. */
  static boolean isSqueeze(Line line, Trigger trigger) {
    boolean tighter = line.norm(trigger.from()).startsWith("tighten");
    boolean grip = false;
    for (int i = trigger.to(); tighter && i < trigger.rest(); i++) {
      grip |= line.isOneOf(i, "grip|hold");
    }
    return grip && trigger.action() == Action.HOLDS && trigger.form() != Form.ING;
  }

  /** "when running X", "on first run (X)", "use secure X": words of programs, not of towns. */
  static boolean isUse(Line line, Trigger trigger) {
    String word = line.norm(trigger.from());
    int before = trigger.from() - 1;
    boolean running =
        word.equals("running")
            && !line.is(before, WordClass.BE)
            && !line.is(before, WordClass.RELATIVE)
            && !line.covered(before, PartyName.class)
            && !line.covered(before, People.class)
            && !line.isName(before)
            && !line.is(before, "and");
    boolean run = word.equals("run") && line.is(trigger.to(), "(");
    boolean secure =
        word.equals("secure") && line.isOneOf(before, "use|uses|using|used|more|of|with|for");
    return running || run || secure;
  }

  /** "the ministry run by Hamas": no place. */
  static boolean isRunByOthers(Line line, Trigger trigger) {
    int noun = trigger.from() - 1;
    return line.is(trigger.from(), "run")
        && line.is(trigger.to(), "by")
        && !line.isMark(noun)
        && !line.is(noun, WordClass.BE)
        && !line.covered(noun, PlaceName.class);
  }

  /** "fled into surrounding hills": which hills, and no siege. */
  static boolean isAttributive(Line line, Trigger trigger) {
    boolean governed =
        line.is(trigger.from() - 1, WordClass.PREPOSITION)
            || line.is(trigger.from() - 1, WordClass.ARTICLE)
            || line.is(trigger.from() - 1, WordClass.CONJUNCTION);
    boolean around =
        line.is(trigger.from(), "surrounding")
            && line.isOneOf(
                trigger.from() - 1,
                "hills|mountains|villages|areas|countryside|suburbs|towns|forests|fields");
    boolean noun =
        trigger.to() < line.size()
            && !line.isName(trigger.to())
            && !line.is(trigger.to(), WordClass.ARTICLE)
            && !line.is(trigger.to(), WordClass.DETERMINER);
    return trigger.form() == Form.ING
        && trigger.action() == Action.BESIEGED
        && (governed && noun || around);
  }

  /** "stopped lorries fleeing X": those flee who stand right before, be they no side. */
  static boolean isOthersFlight(Line line, Trigger trigger) {
    int before = trigger.from() - 1;
    boolean hanging = trigger.form() == Form.ING && trigger.action() == Action.WITHDREW;
    return hanging
        && before > 0
        && !line.isMark(before)
        && !line.covered(before, PartyName.class)
        && !line.covered(before, People.class)
        && !line.covered(before, PlaceName.class)
        && !line.is(before, WordClass.BE)
        && !line.is(before, WordClass.ADVERB)
        && !line.is(before, WordClass.PREPOSITION)
        && !line.is(before, WordClass.CONJUNCTION)
        && !line.is(before, WordClass.VERB);
  }

  /** "talks will be held in X": a place is held by somebody. */
  static boolean isMeeting(Line line, Trigger trigger) {
    return trigger.rest() == trigger.to()
        && line.is(trigger.from(), "held")
        && !line.is(trigger.to(), "by")
        && !line.is(trigger.to() + 1, "by")
        && line.is(trigger.to(), WordClass.PREPOSITION);
  }
}
