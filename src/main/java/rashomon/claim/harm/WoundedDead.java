package rashomon.claim.harm;

import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Trigger;
import rashomon.claim.clause.Trigger.Frame;
import rashomon.claim.deed.Voice;
import rashomon.mention.Line;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * The wounded who died: "a driver who was shot on Monday has died", "a nurse was hit in the chest
 * and later died". They count among the dead alone.
 */
public final class WoundedDead {

  private WoundedDead() {}

  /** Who was wounded before the verb of dying in the same sentence; nobody where none was. */
  static List<Patient> of(Harm harm, Voice voice) {
    if (harm.trigger().action() != Action.KILLED) {
      return List.of();
    }
    for (Trigger wound : harm.all()) {
      if (wound.action() != Action.WOUNDED) {
        continue;
      }
      Voice other = Voice.of(harm.line(), wound);
      boolean suffered = other.passive() || wound.frame() == Frame.PEOPLE_DO;
      if (suffered
          && wound.rest() <= voice.start()
          && leadsOn(harm.line(), other.start(), wound.rest(), voice.start())) {
        return harm.patients().before(other.start());
      }
    }
    return List.of();
  }

  /** Whether the subject of the wound goes on to the verb: by "and", or as "who was" or bare. */
  private static boolean leadsOn(Line line, int wound, int from, int verb) {
    int and = verb - 1;
    while (and > from && (line.is(and, WordClass.ADVERB) || line.norm(and).endsWith("ly"))) {
      and--;
    }
    boolean joined = line.isOneOf(and, "and|but");
    boolean relative = line.is(wound - 1, "who") || !line.is(wound, WordClass.BE);
    return (joined || relative) && isOneClause(line, from, joined ? and : verb);
  }

  private static boolean isOneClause(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean clause =
          line.is(i, WordClass.CONJUNCTION)
              || line.is(i, WordClass.RELATIVE)
              || line.is(i, WordClass.BE)
              || line.isOneOf(i, ";|:|\"|when|while|as|after");
      if (clause) {
        return false;
      }
    }
    return true;
  }

  /** Takes away the wounds of those whose death is told in the same sentence. */
  static void settle(List<Draft> drafts) {
    for (Draft death : drafts) {
      drafts.stream()
          .filter(wound -> death.by == null && isWoundOf(death, wound))
          .forEach(wound -> death.by = wound.by);
    }
    drafts.removeIf(
        wound ->
            wound.action == Action.WOUNDED && drafts.stream().anyMatch(d -> isDeathOf(d, wound)));
  }

  /**
   * Takes away the wounds of those whose death another sentence tells: "Okoro was shot in the leg.
   * Okoro died on Monday."
   */
  public static void settleAll(List<Draft> drafts) {
    drafts.removeIf(
        wound ->
            wound.action == Action.WOUNDED
                && drafts.stream()
                    .anyMatch(d -> d.action == Action.KILLED && Victim.same(wound, d)));
  }

  private static boolean isWoundOf(Draft death, Draft wound) {
    return wound.action == Action.WOUNDED && isDeathOf(death, wound);
  }

  /** "Four were killed and wounded" tells two things of four; of one man it tells one. */
  private static boolean isDeathOf(Draft death, Draft wound) {
    boolean dies = death.rule.endsWith(".people-do") && death.to > wound.to;
    boolean one = wound.people != null && Quantity.is(wound.people.quantity(), 1);
    return death.action == Action.KILLED
        && death.group >= 0
        && death.group == wound.group
        && (one || dies);
  }
}
