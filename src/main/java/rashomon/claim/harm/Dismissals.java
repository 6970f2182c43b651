package rashomon.claim.harm;

import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Words of captivity, release and loss that tell of none: workers that a firm lets go, suspects
 * freed on bail, players held up by traffic, a striker whom a team has lost.
 */
final class Dismissals {

  /** So far behind the people the word may stand that tells why they go. */
  private static final int WITHIN = 5;

  private static final OneOf FIRM =
      OneOf.of(
          "company|firm|factory|plant|bank|maker|employer|club|team|airline|retailer|redundancies"
              + "|layoffs|lay-offs|severance|contract|contracts|jobs");

  private static final OneOf STAFF =
      OneOf.of(
          "workers|worker|employees|employee|staff|players|player|teachers|journalists|miners"
              + "|people|striker|midfielder|coach");

  private static final OneOf CAPTOR =
      OneOf.of(
          "kidnapped|abducted|hostage|hostages|captive|captives|kidnappers|captors|prisoners|rebels");

  private Dismissals() {}

  static boolean is(Draft draft) {
    Line line = draft.line;
    if (draft.action == Action.RELEASED) {
      boolean patient =
          draft.people != null && OneOf.of("patient|patients").has(draft.people.head());
      return patient || isOnBail(line, draft) || isFirm(line, draft) || isTrapped(line, draft);
    }
    if (isByNoSide(line, draft)) {
      return true;
    }
    return draft.action == Action.KILLED && isLossOfStaff(line, draft)
        || draft.action == Action.DETAINED && (isHeldUp(line, draft) || isNoPrisoner(line, draft))
        || isHow(line, draft);
  }

  /** "A photographer captured three soldiers at rest", "robots displaced 400 workers". */
  private static boolean isByNoSide(Line line, Draft draft) {
    int subject = draft.from - 1;
    while (line.is(subject, WordClass.ADVERB) || line.is(subject, WordClass.HAVE)) {
      subject--;
    }
    boolean active = draft.group >= draft.from;
    return active
        && (draft.action == Action.DETAINED || draft.action == Action.DISPLACED)
        && line.is(subject, WordClass.NO_SIDE)
        && !line.isOneOf(subject, "team|band|company|firm|club|court|courts|judge|judges");
  }

  /** "freed on bail", "were released from hospital". */
  private static boolean isOnBail(Line line, Draft draft) {
    for (int i = draft.to; i < Math.min(line.size(), draft.to + WITHIN); i++) {
      boolean ward = line.isOneOf(i, "hospital|clinic|quarantine|care");
      if (ward && line.isOneOf(i - 1, "from|the")) {
        return true;
      }
      if (line.isOneOf(i, "bail|parole|bond|probation|recognisance|warning|caution")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirm(Line line, Draft draft) {
    boolean staff = draft.people != null && STAFF.has(draft.people.head());
    boolean firm = false;
    for (int i = 0; i < line.size(); i++) {
      firm |= FIRM.has(line.norm(i));
      staff &= !line.isOneOf(i, "kidnapped|abducted|hostage|hostages|captive|kidnappers");
    }
    return staff && firm && line.all(PartyName.class).isEmpty(); // "rebels freed six oil workers"
  }

  /**
   * "freed a driver trapped in his cab": from no captor; "in a hotel by militants" is from them.
   */
  private static boolean isTrapped(Line line, Draft draft) {
    boolean trapped = false;
    boolean captor = false;
    for (int i = 0; i < line.size(); i++) {
      trapped |= line.isOneOf(i, "trapped|rubble|wreckage|debris|stranded|elevator|pinned");
      captor |= CAPTOR.has(line.norm(i));
    }
    boolean held = line.all(PartyName.class).stream().anyMatch(party -> party.from() > draft.to);
    return trapped && !captor && !held;
  }

  /** "the loss of two strikers": only who bears arms is lost to death. */
  private static boolean isLossOfStaff(Line line, Draft draft) {
    boolean armed = draft.people != null && draft.people.category().isArmed();
    return line.is(draft.from, "loss") && !armed;
  }

  /** "takes no prisoners": of how somebody fights, or plays. */
  private static boolean isNoPrisoner(Line line, Draft draft) {
    return draft.people != null
        && Quantity.is(draft.people.quantity(), 0)
        && OneOf.of("prisoners|captives").has(draft.people.head())
        && line.isOneOf(draft.from, "take|takes|took|taking");
  }

  /** "were held up by traffic", "was held back a year". */
  private static boolean isHeldUp(Line line, Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      if (line.isOneOf(i, "held|hold|holding") && line.isOneOf(i + 1, "up|back")) {
        return true;
      }
    }
    return false;
  }

  /** "learned how to arrest a suspect without injuring anybody": a lesson. */
  private static boolean isHow(Line line, Draft draft) {
    return line.is(draft.from - 1, "to") && line.is(draft.from - 2, "how");
  }
}
