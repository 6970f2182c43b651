package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.Where;
import rashomon.claim.clause.Draft;
import rashomon.claim.harm.SameIncident;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;

/**
 * Puts the victims where a later sentence says that it happened: "A bomb killed nine people in
 * Aceh. ... The blast took place in the market of Langsa".
 */
final class IncidentSites {

  /** So far behind the deed the word may stand that says that it happened. */
  private static final int NEAR = 3;

  private IncidentSites() {}

  static void settle(List<Draft> drafts) {
    for (Draft deed : drafts) {
      Where site = deed.where;
      if (site != null && deed.action.kind() == Kind.HOSTILITIES && isTold(deed)) {
        drafts.stream().filter(d -> isWider(d, deed, site)).forEach(d -> d.where = site);
      }
    }
  }

  /** "The attack took place", "the blast occurred": of the news, and of no other incident. */
  private static boolean isTold(Draft deed) {
    Line line = deed.line;
    boolean the = line.isOneOf(deed.from - 1, "the|this|that|'s") || line.is(deed.from, "the");
    for (int i = deed.to; the && i < deed.to + NEAR; i++) {
      boolean happened =
          line.isOneOf(i, "occurred|happened") || line.is(i, "took") && line.is(i + 1, "place");
      if (happened) {
        return deed.scope == Scope.MAIN && !Attackers.isElsewhere(line);
      }
    }
    return false;
  }

  /** Victims of the same day whose place is a wider one, or none. */
  private static boolean isWider(Draft draft, Draft deed, Where site) {
    int gap = deed.line.sentence().index() - draft.line.sentence().index();
    return draft.action.kind() == Kind.CASUALTIES
        && draft.scope == Scope.MAIN
        && gap >= 0
        && SameIncident.isSameDay(deed, draft)
        && narrowness(draft.where) < narrowness(site);
  }

  private static int narrowness(@Nullable Where where) {
    return Whereabouts.narrowness(where == null ? null : where.place());
  }
}
