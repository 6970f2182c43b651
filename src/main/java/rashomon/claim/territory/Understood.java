package rashomon.claim.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.DoerSubjects;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/**
 * What a claim of territory leaves to the sentences before it: the place ("after the troops had
 * withdrawn", "It was retaken in May") and whose deed it was ("They entered X at dawn"). Where
 * those tell neither, nothing is claimed.
 */
public final class Understood {

  /** A place that has no word of its own. */
  static final Where PLACE = new Where(new PlaceName("it", "settlement", List.of(), null), false);

  /** So many sentences back the side may be named that "they" are. */
  private static final int BACK = 2;

  private Understood() {}

  public static void settle(List<Draft> drafts, Mentions mentions) {
    for (Draft draft : List.copyOf(drafts)) {
      if (PLACE.equals(draft.where)) {
        draft.where = place(drafts, draft, mentions);
      }
      if (draft.theirs && draft.by == null) {
        draft.by = side(drafts, draft, mentions);
      }
      boolean spoken = isWe(draft) && !draft.attribution.isEmpty();
      boolean nobodys = draft.theirs && draft.by == null && !spoken;
      if (nobodys || draft.where == null && draft.action.kind() == Kind.TERRITORY) {
        drafts.remove(draft);
      }
    }
  }

  /** "they", "we" or "it" as the subject of the verb group that begins at the token. */
  static boolean isPronoun(Line line, int start) {
    int i = start - 1;
    while (i > 0 && (line.is(i, WordClass.ADVERB) || line.is(i, "also"))) {
      i--;
    }
    boolean they = line.isOneOf(i, "they|we");
    return they || i == 0 && line.is(i, "it");
  }

  private static boolean isWe(Draft draft) {
    Line line = draft.line;
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - 4); i--) {
      if (line.is(i, "we")) {
        return true;
      }
    }
    return false;
  }

  /** The place another claim of the sentence or of the one before tells of. */
  private static @Nullable Where place(List<Draft> drafts, Draft draft, Mentions mentions) {
    Where same = told(drafts, draft, 0);
    Where before = same == null ? told(drafts, draft, 1) : same;
    boolean it = draft.line.is(0, "it");
    int sentence = draft.line.sentence().index();
    return it && sentence > 0 ? subject(mentions.lines().get(sentence - 1), before) : before;
  }

  private static @Nullable Where told(List<Draft> drafts, Draft draft, int gap) {
    Where told = null;
    for (Draft other : drafts) {
      boolean near = draft.line.sentence().index() - other.line.sentence().index() == gap;
      boolean town = other.action.kind() == Kind.TERRITORY && !PLACE.equals(other.where);
      if (near && town && other != draft && other.where != null) {
        told = new Where(other.where.place(), false);
      }
    }
    return told;
  }

  /** "X was their base. It was taken": X; else what the sentence before took. */
  private static @Nullable Where subject(Line line, @Nullable Where before) {
    int first = line.is(0, WordClass.ARTICLE) ? 1 : 0;
    Mention<PlaceName> place = line.at(first, PlaceName.class);
    boolean subject = place != null && place.from() <= 1 && !line.is(place.to(), "'s");
    return subject && place != null ? new Where(place.meaning(), false) : before;
  }

  /** The side that the last claim of territory before is laid to, or the last subject. */
  private static @Nullable PartyName side(List<Draft> drafts, Draft draft, Mentions mentions) {
    int sentence = draft.line.sentence().index();
    PartyName side = null;
    for (Draft other : drafts) {
      int gap = sentence - other.line.sentence().index();
      boolean near = gap > 0 && gap <= BACK || gap == 0 && other.from < draft.from;
      side = near && other.by != null && other.action.kind() == Kind.TERRITORY ? other.by : side;
    }
    Line before = sentence > 0 ? mentions.lines().get(sentence - 1) : null;
    return side != null || before == null ? side : DoerSubjects.first(before, before.size());
  }
}
