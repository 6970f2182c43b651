package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import rashomon.mention.Line;

/**
 * Talks that are about a truce without naming one: mediation between two sides that fight, meetings
 * to bring calm back, negotiations that stall in an article about a truce.
 */
final class Talks implements ClaimKind {

  /** Of talks that count only in an article that tells of a truce. */
  static final String IN_TRUCE = "negotiated.talks";

  private static final String MEDIATION = "mediation|mediations|mediating|mediate|mediates|mediated";
  private static final String TALKS = "talks|negotiations|negotiation|meeting|meetings|dialogue";
  private static final String STATE =
      "stalled|stall|deadlocked|deadlock|impasse|collapsed|continue|continued|continuing|continues|underway|ongoing|resumed|failed|held|broke";
  private static final String CALM =
      "calm|de-escalate|de-escalation|deescalate|deescalation|defuse|tension|tensions|clashes|fighting|hostilities|violence|escalation";

  @Override
  public List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < line.size() && drafts.isEmpty(); i++) {
      if (line.norm(i).matches(MEDIATION) && isMediating(line, i)) {
        drafts.add(draft(line, i, "negotiated.mediation"));
      } else if (line.norm(i).matches(TALKS) && isAbout(line, i)) {
        drafts.add(draft(line, i, IN_TRUCE));
      }
    }
    return drafts;
  }

  /** "entered into mediation", "mediating between the army and the rebels". */
  private static boolean isMediating(Line line, int i) {
    String before = line.norm(i - 1) + " " + line.norm(i - 2);
    boolean entered = before.matches(".*\\b(entered|intervened|enter|intervene|began|started|is|are|was|were|been)\\b.*");
    boolean between = line.norm(i + 1).matches("between|efforts") && Bound.in(line, List.of()).size() > 1;
    return (entered || between) && (mentions(line, CALM) || Bound.in(line, List.of()).size() > 1);
  }

  private static boolean isAbout(Line line, int i) {
    boolean sides = Bound.in(line, List.of()).size() > 1;
    boolean purpose = mentions(line, CALM) && (sides || hasNear(line, i, "to|on|over|about|aimed"));
    return purpose && sides || hasNear(line, i, STATE) && (sides || mentions(line, "impasse|deadlock"));
  }

  private static boolean hasNear(Line line, int i, String words) {
    for (int k = i + 1; k < Math.min(line.size(), i + 6); k++) {
      if (line.norm(k).matches(words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(Line line, String words) {
    for (int k = 0; k < line.size(); k++) {
      if (line.norm(k).matches(words)) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Line line, int i, String rule) {
    Draft draft = new Draft(line, i, i + 1, Action.NEGOTIATED, rule);
    draft.where = Where.of(Whereabouts.of(line, i, i + 1));
    draft.when = Windows.act(line, i, i + 1);
    draft.brokers.addAll(Brokers.in(line));
    draft.parties.addAll(Bound.in(line, draft.brokers));
    return draft;
  }
}
