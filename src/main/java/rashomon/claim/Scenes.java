package rashomon.claim;

import java.util.List;
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
      if (draft.where == null) {
        draft.where = where;
      } else {
        where = draft.where;
      }
      if (!draft.when.isKnown()) {
        draft.when = when;
      } else {
        when = draft.when;
      }
    }
  }
}
