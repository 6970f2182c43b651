package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.document.Document;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** What a headline counts is the news, though it began long ago: "554 dead in siege of X". */
final class Headlines {

  private Headlines() {}

  /** Makes news of every claim with the figure of a headline. */
  static void raise(List<Draft> drafts, Document document) {
    for (Draft title : drafts) {
      if (document.isTitle(title.line.sentence().span()) && isCounted(title.people)) {
        for (Draft draft : drafts) {
          boolean same = draft.action == title.action && isCounted(draft.people);
          if (same && leastOf(draft.people) == leastOf(title.people)) {
            draft.scope = Scope.MAIN;
          }
        }
      }
    }
  }

  private static boolean isCounted(@Nullable People people) {
    return leastOf(people) > 1;
  }

  private static long leastOf(@Nullable People people) {
    Quantity quantity = people == null ? null : people.quantity();
    Long least = quantity == null || quantity.vague() != null ? null : quantity.min();
    return least == null ? 0 : least;
  }
}
