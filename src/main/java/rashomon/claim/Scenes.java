package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;

/**
 * Carries place and day on from sentence to sentence, as a reader does, and tells old news from
 * new.
 */
final class Scenes {

  private Scenes() {}

  static void fill(List<Draft> drafts, Document document) {
    Backdrop backdrop = new Backdrop(document);
    drafts.forEach(backdrop::mark);
    carry(drafts);
  }

  private static void carry(List<Draft> drafts) {
    Where where = null;
    When when = When.UNKNOWN;
    for (Draft draft : drafts) {
      if (draft.scope == Scope.BACKGROUND) {
        continue;
      }
      draft.where = isVague(draft.where) && where != null ? where : draft.where;
      where = isVague(draft.where) ? where : draft.where;
      if (!draft.when.isKnown()) {
        draft.when = when;
      } else {
        when = draft.when;
      }
    }
    back(drafts);
  }

  /** What the lead leaves at "in Syria" the next sentences place. */
  private static void back(List<Draft> drafts) {
    Where where = null;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.scope == Scope.MAIN) {
        draft.where = isVague(draft.where) && where != null ? where : draft.where;
        where = isVague(draft.where) ? where : draft.where;
      }
    }
  }

  /** Nowhere, or a whole country: too wide for an incident. */
  private static boolean isVague(@Nullable Where where) {
    return Whereabouts.narrowness(where == null ? null : where.place()) <= 0;
  }
}
