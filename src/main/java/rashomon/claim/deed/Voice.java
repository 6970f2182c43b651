package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Timing;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Form;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * How a verb stands: who acts and on whom, and whether it happened.
 *
 * @param passive the subject suffers it
 * @param start the first token of the verb group, auxiliaries included
 * @param negated "did not", "without"
 * @param modal the modal or "to" that makes it a plan or a possibility; empty for none
 */
public record Voice(boolean passive, int start, boolean negated, String modal) {

  private static final int GROUP = 6;

  public static Voice of(Line line, Trigger trigger) {
    int start = trigger.from();
    boolean be = false;
    boolean infinitive = false; // "were reported to have killed" is active
    boolean negated = false;
    String modal = "";
    for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - GROUP); i--) {
      if (i == trigger.from() - 1 && line.is(i, "\"")) {
        continue; // "was fully “liberated”"
      }
      if (line.is(i, WordClass.BE)) {
        be |= !infinitive;
        start = i;
      } else if (line.is(i, WordClass.HAVE)) {
        start = i;
      } else if (line.is(i, WordClass.MODAL) || line.is(i, "to")) {
        infinitive |= line.is(i, "to") && line.is(i + 1, WordClass.HAVE);
        modal = modal.isEmpty() ? line.norm(i) : modal;
        start = i;
      } else if (line.is(i, WordClass.NOT)) {
        negated = true;
        start = i;
      } else if (isAspect(line, i, start)) {
        start = i;
      } else if (!be && isReport(line, i) && modal.equals("to")) {
        break; // "is thought to have killed": it is thought, and they killed
      } else if (!isAdverb(line, i) && !isReport(line, i)) {
        break;
      }
    }
    boolean participle = trigger.form() == Form.ED || trigger.form() == Form.PARTICIPLE;
    int joined = participle && !be ? joinedTo(line, start) : -1;
    if (joined >= 0 && objectBegin(line, trigger) < 0) {
      return new Voice(true, joined, negated, modal);
    }
    boolean passive = participle && (be || isReduced(line, trigger, start));
    return new Voice(passive, start, negated, modal);
  }

  /** "were ambushed and killed": where the "were" of the other participle stands; -1 if nowhere. */
  private static int joinedTo(Line line, int start) {
    if (!line.is(start - 1, "and")) {
      return -1;
    }
    int other = start - 2;
    other = line.isOneOf(other, "down|up|off|out|away|in|over") ? other - 1 : other;
    boolean participle =
        line.norm(other).endsWith("ed")
            || line.isOneOf(
                other, "shot|hit|struck|beaten|taken|caught|thrown|cut|held|bound|driven|led|set");
    int be = other - 1;
    while (isAdverb(line, be)) {
      be--;
    }
    return participle && line.is(be, WordClass.BE) ? be : -1;
  }

  /** "were reported killed", "was later pronounced dead", "are feared dead". */
  private static boolean isReport(Line line, int i) {
    int be = i - 1;
    while (isAdverb(line, be)) {
      be--;
    }
    return line.isOneOf(
            i,
            "reported|believed|feared|thought|confirmed|presumed|left|found|said|reportedly"
                + "|pronounced|declared")
        && line.is(be, WordClass.BE);
  }

  /** "started to leave", "began leaving": how far the deed has come. */
  private static boolean isAspect(Line line, int i, int next) {
    boolean verb = line.is(next, "to") || line.norm(next).endsWith("ing");
    return verb
        && i == next - 1
        && line.isOneOf(i, "started|starting|began|begun|beginning|continued|continue|continuing");
  }

  private static boolean isAdverb(Line line, int i) {
    return line.is(i, WordClass.ADVERB)
        || line.norm(i).endsWith("ly") && !line.isName(i)
        || line.is(i, "and") && line.is(i - 1, WordClass.VERB);
  }

  /**
   * "12 killed in Homs", "the 26 people killed": a participle without "be". It is one where people
   * stand before it and no people follow that it could be done to, or where "by" follows.
   */
  private static boolean isReduced(Line line, Trigger trigger, int start) {
    if (start < trigger.from() || line.is(trigger.rest() - 1, "of")) {
      return false; // "slit the throats of five"
    }
    if (line.isOneOf(trigger.to(), "himself|herself|themselves|him|them|her")) {
      return false;
    }
    if (trigger.form() == Form.PARTICIPLE || line.is(trigger.rest(), "by")) {
      return true;
    }
    if (line.isOneOf(trigger.rest(), "part|parts|most|much|half")
        && line.is(trigger.rest() + 1, "of")) {
      return false; // "troops captured most of X"
    }
    boolean apart = trigger.rest() > trigger.to() && takesObject(line, trigger.to());
    if (apart || takesObject(line, Timing.behind(line, trigger.rest())) || isHold(line, trigger)) {
      return false;
    }
    People before = before(line, trigger.from());
    boolean goesOn =
        line.isOneOf(trigger.rest(), "and|or") && line.norm(trigger.rest() + 1).endsWith("ed");
    if (goesOn && before != null && before.quantity() == null) {
      return false; // "raiders killed and burned cattle"
    }
    if (before == null) {
      return objectBegin(line, trigger) < 0 && line.is(trigger.from() - 1, WordClass.CONJUNCTION);
    }
    return objectBegin(line, trigger) < 0
        || before.quantity() != null && nextIsPatientOfAnother(line, trigger);
  }

  /** "held key posts", "seized control": its object follows; "held in Lima" is done to people. */
  private static boolean isHold(Line line, Trigger trigger) {
    int i = trigger.rest();
    boolean object =
        i < line.size()
            && !line.isMark(i)
            && !line.is(i, WordClass.PREPOSITION)
            && !line.is(i, WordClass.CONJUNCTION)
            && !line.is(i, WordClass.ADVERB)
            && !line.is(i, WordClass.BE)
            && !line.is(i, WordClass.HAVE)
            && (!line.is(i, WordClass.VERB) || line.is(i, "control"))
            && !line.covered(i, Time.class)
            && !line.isOneOf(i, "hostage|captive|prisoner|incommunicado|there|here");
    return object
        && line.isOneOf(trigger.from(), "held|exchanged|swapped|seized")
        && trigger.rest() == trigger.to();
  }

  /** "captured the town", "seized Tal Abyad": something else follows that the verb is done to. */
  private static boolean takesObject(Line line, int i) {
    boolean noun =
        line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DETERMINER)
                && !line.isOneOf(i, "this|that|each|all|half|most|both|some");
    boolean name = line.isName(i) && !line.covered(i, Time.class) && !line.isHeadline();
    boolean number = line.covered(i, rashomon.mention.Quantity.class);
    if (line.is(i + 1, "of") && line.is(i + 2, WordClass.THEM)) {
      return true; // "wounded most of them"
    }
    return (noun || name || number)
        && !line.covered(i, Time.class)
        && !line.covered(i, People.class);
  }

  /** The people that stand right before the token, their age aside ("Boy, 14, shot"), or null. */
  private static @Nullable People before(Line line, int i) {
    int k = i - 1;
    while (k > 0 && (line.is(k, WordClass.ADVERB) || line.isMark(k) || isAge(line, k))) {
      k--;
    }
    Mention<People> people = line.at(k, People.class);
    return people == null ? null : people.meaning();
  }

  private static boolean isAge(Line line, int i) {
    return line.token(i).isNumber()
        && !line.covered(i, People.class)
        && line.is(i - 1, ",")
        && line.is(i + 1, ",");
  }

  /** Where the people that the verb may be done to begin; -1 where none follow closely. */
  public static int objectBegin(Line line, Trigger trigger) {
    int from = trigger.rest(); // "led away 30 men", "shot and killed villagers"
    for (int i = trigger.to(); i < trigger.rest(); i++) {
      from = line.covered(i, People.class) ? trigger.to() : from; // "shot two men dead"
    }
    boolean joined =
        line.isOneOf(from, "and|or")
            && (line.is(from + 1, WordClass.VERB) || line.norm(from + 1).endsWith("ed"));
    from = joined ? from + 2 : from; // "killed or wounded 60 rebels"
    int limit = Math.min(line.size(), from + 4);
    for (int i = from; i < limit; i++) {
      if (line.covered(i, People.class)) {
        return i;
      }
      boolean through =
          line.is(i, WordClass.ARTICLE)
              || line.is(i, WordClass.DETERMINER)
              || line.is(i, WordClass.ADVERB)
              || line.covered(i, PartyName.class)
              || line.isName(i)
              || line.is(i, WordClass.DESCRIBING);
      if (!through || line.is(i, WordClass.PREPOSITION)) {
        return -1;
      }
    }
    return -1;
  }

  /** "31 killed 20 wounded", where commas were lost: what follows belongs to the next word. */
  private static boolean nextIsPatientOfAnother(Line line, Trigger trigger) {
    int object = objectBegin(line, trigger);
    Mention<People> people = object < 0 ? null : line.at(object, People.class);
    if (people == null || people.to() < trigger.rest()) {
      return false; // "shot the rebel dead"
    }
    String next = line.norm(people.to());
    return line.is(people.to(), WordClass.BE)
        || OneOf.of("wounded|injured|hurt|killed|dead|missing|arrested|detained|displaced")
            .has(next);
  }
}
