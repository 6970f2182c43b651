package rashomon.claim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.mention.Line;
import rashomon.mention.Mentions;
import rashomon.mention.People;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * "Gunmen seized two judges. Their bodies were found a day later": the captives told of just before
 * are dead. Where the article has told of as many dead already, nothing is claimed.
 */
final class TheirBodies {

  /** So many sentences back the captives may be told of. */
  private static final int BACK = 3;

  /** So far behind the bodies the word may stand that tells that they were found. */
  private static final int FOUND_WITHIN = 7;

  private TheirBodies() {}

  /** Adds the dead; {@code attributing} lays each to whoever tells of it. */
  static void settle(
      List<Draft> drafts, Mentions mentions, BiConsumer<Draft, Integer> attributing) {
    for (Line line : mentions.lines()) {
      int bodies = bodies(line);
      List<Draft> held = bodies < 0 ? List.of() : held(drafts, line, bodies);
      People dead = held.isEmpty() ? null : together(held, line.norm(bodies - 1));
      if (dead != null && !isTold(drafts, dead, line)) {
        Draft draft = new Draft(line, bodies - 1, bodies + 1, Action.KILLED, "killed.bodies");
        draft.people = dead;
        draft.by = held.get(0).by;
        draft.when = Timing.of(line, bodies, bodies + 1);
        attributing.accept(draft, line.sentence().index());
        drafts.add(place(drafts, line), draft);
      }
    }
  }

  /** Where "their bodies", "his body" stands that was found; -1 where none was. */
  private static int bodies(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean theirs =
          line.isOneOf(i, "bodies|corpses") && line.is(i - 1, "their")
              || line.isOneOf(i, "body|corpse") && line.isOneOf(i - 1, "his|her");
      if (theirs && isFound(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFound(Line line, int bodies) {
    for (int i = bodies + 1; i < Math.min(line.size(), bodies + FOUND_WITHIN); i++) {
      if (line.isOneOf(i, "found|discovered|recovered|dumped|unearthed|retrieved")) {
        return line.is(i - 1, WordClass.BE) || line.is(i - 1, WordClass.ADVERB);
      }
      if (line.isOneOf(i, "not|never|yet|if|until") || line.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  /** The captives of the nearest sentence before that tells of any. */
  private static List<Draft> held(List<Draft> drafts, Line line, int bodies) {
    Line told = null;
    List<Draft> held = new ArrayList<>();
    for (Draft draft : drafts) {
      int gap = line.sentence().index() - draft.line.sentence().index();
      boolean before = gap > 0 && gap <= BACK || gap == 0 && draft.to <= bodies;
      if (draft.action == Action.DETAINED && before && draft.whole == null) {
        if (!draft.line.equals(told)) {
          held.clear();
        }
        told = draft.line;
        held.add(draft);
      }
    }
    return held;
  }

  /** All of them, where each is counted and as many as the word for them says. */
  private static @Nullable People together(List<Draft> held, String whose) {
    long sum = 0;
    for (Draft draft : held) {
      Quantity count = draft.people == null ? null : draft.people.quantity();
      if (count == null || !count.isExact() || count.min() == null || count.min() < 1) {
        return null;
      }
      sum += count.min();
    }
    People first = held.get(0).people;
    boolean several = whose.equals("their");
    return first == null || several != sum > 1
        ? null
        : People.bare(Quantity.exactly(sum), first.category(), first.side(), first.head())
            .in(first.group());
  }

  private static boolean isTold(List<Draft> drafts, People dead, Line line) {
    return drafts.stream()
        .filter(d -> d.action == Action.KILLED && d.people != null)
        .anyMatch(d -> d.line.equals(line) || isAlike(d.people, dead));
  }

  private static boolean isAlike(@Nullable People told, People dead) {
    Quantity count = told == null ? null : told.quantity();
    return count != null && count.equals(dead.quantity());
  }

  /** Behind the drafts of the line and those before it. */
  private static int place(List<Draft> drafts, Line line) {
    int at = 0;
    for (int i = 0; i < drafts.size(); i++) {
      boolean before = drafts.get(i).line.sentence().index() <= line.sentence().index();
      at = before ? i + 1 : at;
    }
    return at;
  }
}
