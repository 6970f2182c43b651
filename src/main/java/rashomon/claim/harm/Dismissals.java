package rashomon.claim.harm;

import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;
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
      return isOnBail(line, draft) || isFirm(line, draft) || isTrapped(line, draft);
    }
    return draft.action == Action.KILLED && isLossOfStaff(line, draft)
        || draft.action == Action.DETAINED && (isHeldUp(line, draft) || isNoPrisoner(line, draft))
        || isHow(line, draft);
  }

  private static boolean isOnBail(Line line, Draft draft) {
    for (int i = draft.to; i < Math.min(line.size(), draft.to + WITHIN); i++) {
      if (OneOf.of("bail|parole|bond|probation|recognisance|warning|caution").has(line.norm(i))) {
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
      staff &=
          !OneOf.of("kidnapped|abducted|hostage|hostages|captive|kidnappers").has(line.norm(i));
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
      trapped |=
          OneOf.of("trapped|rubble|wreckage|debris|stranded|elevator|pinned").has(line.norm(i));
      captor |= CAPTOR.has(line.norm(i));
    }
    boolean held = line.all(PartyName.class).stream().anyMatch(party -> party.from() > draft.to);
    return trapped && !captor && !held;
  }

  /** "the loss of two strikers": only who bears arms is lost to death. */
  private static boolean isLossOfStaff(Line line, Draft draft) {
    boolean armed = draft.people != null && draft.people.category().isArmed();
    return line.norm(draft.from).equals("loss") && !armed;
  }

  /** "takes no prisoners": of how somebody fights, or plays. */
  private static boolean isNoPrisoner(Line line, Draft draft) {
    return draft.people != null
        && draft.people.quantity() != null
        && draft.people.quantity().equals(Quantity.exactly(0))
        && OneOf.of("prisoners|captives").has(draft.people.head())
        && OneOf.of("take|takes|took|taking").has(line.norm(draft.from));
  }

  /** "were held up by traffic". */
  private static boolean isHeldUp(Line line, Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      if (OneOf.of("held|hold|holding").has(line.norm(i)) && line.norm(i + 1).equals("up")) {
        return true;
      }
    }
    return false;
  }

  /** "learned how to arrest a suspect without injuring anybody": a lesson. */
  private static boolean isHow(Line line, Draft draft) {
    return line.norm(draft.from - 1).equals("to") && line.norm(draft.from - 2).equals("how");
  }
}
