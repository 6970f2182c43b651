package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.Window;
import rashomon.claim.clause.ClaimKind;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/**
 * Talks that are about a truce without naming one: mediation between two sides that fight, meetings
 * to bring calm back, negotiations that stall in an article about a truce.
 */
public final class Talks implements ClaimKind {

  /** Of talks that count only in an article that tells of a truce. */
  static final String IN_TRUCE = "negotiated.talks";

  /** Of talks whose own sentence speaks of two sides and of ending what they do. */
  static final String MEDIATED = "negotiated.mediation";

  private static final String MEDIATION =
      "mediation|mediations|mediating|mediate|mediates|mediated";
  private static final String TALKS =
      "talks|negotiations|negotiation|meeting|meetings|dialogue|efforts|attempting|trying|seeking|working";
  private static final String STALLED = "stalled|deadlocked|deadlock|impasse|collapsed|broke";
  private static final String CALM =
      "calm|de-escalate|de-escalation|deescalate|deescalation|defuse|tension|tensions|clashes|fighting|hostilities|escalation|siege|standoff|bloodshed";
  private static final String REACH =
      "end|ending|stop|stopping|halt|halting|defuse|defusing|ease|easing|restore|calm|reach|resolve|de-escalate";

  @Override
  public boolean mayBeToldBy(Token word) {
    return OneOf.of(MEDIATION).has(word.norm()) || OneOf.of(TALKS).has(word.norm());
  }

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    boolean sides = isBetweenSides(line);
    for (int i = 0; i < line.size() && drafts.isEmpty(); i++) {
      if (line.isOneOf(i, MEDIATION) && isMediating(line, i, sides)) {
        drafts.add(draft(line, i, MEDIATED));
      } else if (isLong(line, i)) {
        Draft draft = draft(line, i, IN_TRUCE);
        draft.window = new Window(null, null, Timing.length(line, i, i + 1), false);
        drafts.add(draft);
      } else if (line.isOneOf(i, TALKS)) {
        boolean calming = sides && has(line, i, line.size(), CALM) && has(line, i, i + 16, REACH);
        boolean stalled =
            line.isOneOf(i, "talks|negotiations") && has(line, i, line.size(), STALLED);
        boolean held = (sides || isWithFighters(line, i)) && isHeld(line, i);
        if (calming || stalled || held) {
          drafts.add(draft(line, i, calming ? MEDIATED : IN_TRUCE));
        }
      }
    }
    return drafts;
  }

  /** "after ten hours of talks", "48 hours of negotiations": how long they went on. */
  private static boolean isLong(Line line, int i) {
    boolean talks =
        i >= 2
            && line.is(i - 1, "of")
            && line.isOneOf(i, "talks|negotiation|negotiations|mediation");
    Mention<Time> time = talks ? line.at(i - 2, Time.class) : null;
    return time != null && Like.of("P(T\\d+H|\\d+D)").is(time.meaning().value());
  }

  /** "between the army and the rebels", "between the two sides". */
  private static boolean isBetweenSides(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean sides =
          line.is(i, "between") && has(line, i, i + 5, "sides|parties|factions|groups|armies");
      if (sides) {
        return true;
      }
    }
    return Bound.between(line).size() > 1;
  }

  /** "talks were held on Sunday between X and Y": about the truce, in an article of one. */
  private static boolean isHeld(Line line, int i) {
    return line.isOneOf(i, "talks|negotiations")
        && has(line, i + 1, i + 4, "held|resumed|continued|underway|opened");
  }

  /** "talks continued with two rebel commanders". */
  private static boolean isWithFighters(Line line, int i) {
    for (int k = i + 1; k < Math.min(line.size(), i + 6); k++) {
      if (line.is(k, "with")) {
        return has(
            line, k + 1, k + 7, "groups|commanders|rebels|factions|militias|fighters|insurgents");
      }
    }
    return false;
  }

  /** "entered into mediation", "mediating between the army and the rebels". */
  private static boolean isMediating(Line line, int i, boolean sides) {
    boolean entered =
        has(
            line,
            i - 3,
            i,
            "entered|intervened|enter|intervene|began|started|is|are|was|were|been|after");
    boolean between = line.isOneOf(i + 1, "between|efforts");
    return sides && (entered || between) || entered && has(line, i - 3, i, "intervened");
  }

  private static boolean has(Line line, int from, int to, String words) {
    for (int k = Math.max(0, from); k < Math.min(line.size(), to); k++) {
      if (line.isOneOf(k, words)) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Line line, int i, String rule) {
    Draft draft = new Draft(line, i, i + 1, Action.NEGOTIATED, rule);
    draft.where = Where.of(Whereabouts.of(line, i, i + 1));
    draft.when = ActDays.of(line, i, i + 1);
    draft.brokers.addAll(Brokers.in(line));
    draft.parties.addAll(Bound.in(line, draft.brokers));
    return draft;
  }
}
