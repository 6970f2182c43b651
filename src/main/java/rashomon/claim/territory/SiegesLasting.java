package rashomon.claim.territory;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Window;
import rashomon.claim.clause.Draft;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * How long a siege lasted, told away from its place: "the blockade had lasted 20 days", "for nearly
 * 23 days they kept the siege up". It is the siege that the article tells of nearest by; where it
 * tells of none, nothing is claimed.
 */
public final class SiegesLasting {

  /** So many sentences apart the siege's place may be told. */
  private static final int NEAR = 8;

  private SiegesLasting() {}

  /**
   * Adds the sieges of such sentences.
   *
   * @param attributing says who tells the claim, by the number of its sentence
   */
  public static void settle(
      List<Draft> drafts, Mentions mentions, BiConsumer<Draft, Integer> attributing) {
    List<Draft> told = drafts.stream().filter(d -> isSiege(d, d.line)).toList();
    for (Line line : told.isEmpty() ? List.<Line>of() : mentions.lines()) {
      boolean alone =
          line.all(PlaceName.class).isEmpty() && told.stream().noneMatch(d -> isSiege(d, line));
      Mention<Time> span = alone ? span(line) : null;
      for (Draft siege : span == null ? List.<Draft>of() : nearest(told, line)) {
        Draft draft = lasting(line, span, siege);
        attributing.accept(draft, line.sentence().index());
        drafts.add(draft);
      }
    }
  }

  private static boolean isSiege(Draft draft, Line line) {
    boolean siege = draft.action == Action.BESIEGED || draft.action == Action.SIEGE_LIFTED;
    return siege && draft.line == line;
  }

  private static Draft lasting(Line line, Mention<Time> span, Draft siege) {
    Draft draft = new Draft(line, span.from(), span.to(), Action.BESIEGED, "besieged.length");
    draft.where = siege.where;
    draft.by = siege.action == Action.BESIEGED ? siege.by : null;
    draft.against = siege.against;
    draft.window = new Window(null, null, span.meaning().length(), false);
    return draft;
  }

  /** The length in the sentence that is the siege's, or null. */
  private static @Nullable Mention<Time> span(Line line) {
    for (Mention<Time> time : line.all(Time.class)) {
      if (time.meaning().length() != null && isOfSiege(line, time)) {
        return time;
      }
    }
    return null;
  }

  /** "lasted 20 days", "after 20 days", "for 20 days", in a sentence that speaks of a siege. */
  private static boolean isOfSiege(Line line, Mention<Time> time) {
    int at = time.from() - 1;
    while (line.isOneOf(at, "about|nearly|almost|some|around|over|than|more|of|for|after")) {
      at--;
    }
    boolean own = line.is(at, "its");
    boolean lasted =
        line.isOneOf(at, "lasted|lasting|lasts|continued|continues|dragged|gone")
            || own && line.isOneOf(at - 1, "in|into|entered|enters|entering");
    boolean led = line.isOneOf(at + 1, "for|after") && at + 1 < time.from();
    boolean behind = sieges(line, time.to(), time.to() + 1);
    return behind || (lasted || led) && sieges(line, 0, line.size());
  }

  private static boolean sieges(Line line, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      boolean besieged = line.isOneOf(i, "besieged|besieging|blockaded");
      if (besieged || line.is(i, WordClass.SIEGE)) {
        return true;
      }
    }
    return false;
  }

  /** The sieges of the nearest sentence that speaks of one, those before it first. */
  private static List<Draft> nearest(List<Draft> told, Line line) {
    int here = line.sentence().index();
    for (int apart = 1; apart <= NEAR; apart++) {
      for (int index : List.of(here - apart, here + apart)) {
        List<Draft> there = told.stream().filter(d -> isAt(d, index) && d.where != null).toList();
        if (!there.isEmpty()) {
          return there;
        }
      }
    }
    return List.of();
  }

  private static boolean isAt(Draft draft, int index) {
    return draft.line.sentence().index() == index
        && isSiege(draft, draft.line)
        && sieges(draft.line, 0, draft.line.size());
  }
}
