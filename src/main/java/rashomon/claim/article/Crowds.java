package rashomon.claim.article;

import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.Modality;
import rashomon.claim.clause.Draft;

/**
 * "Some 2,000 people crossed into X" without a word of flight: they have fled where the article
 * tells of others who did, and else they are guests.
 */
final class Crowds {

  private Crowds() {}

  static void settle(List<Draft> drafts) {
    boolean flight = drafts.stream().anyMatch(Crowds::isFlight);
    drafts.removeIf(draft -> draft.beside && !flight);
  }

  private static boolean isFlight(Draft draft) {
    return draft.action == Action.DISPLACED
        && !draft.beside
        && (draft.modality == Modality.STATED || draft.modality == Modality.ALLEGED);
  }
}
