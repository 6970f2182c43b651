package rashomon.claim.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Kind;
import rashomon.claim.Scope;
import rashomon.claim.clause.Draft;
import rashomon.claim.clause.Timing;
import rashomon.document.Document;
import rashomon.mention.Line;
import rashomon.mention.Mentions;

/**
 * Carries place and day on from sentence to sentence, as a reader does, and tells old news from
 * new. Victims belong to the incident that the sentences around them tell of; other claims keep to
 * what their own sentence says.
 */
final class Scenes {

  private static final int BACK = 12;
  private static final int AHEAD = 4;

  /** So close behind the deed "since" tells how long it is counted. */
  private static final int SINCE = 4;

  private Scenes() {}

  static void fill(List<Draft> drafts, Document document, Mentions mentions, Recalls recalls) {
    Backdrop backdrop = new Backdrop(document, recalls, drafts);
    drafts.forEach(draft -> Timing.inMonth(draft, document));
    drafts.forEach(backdrop::mark);
    drafts.stream()
        .filter(d -> d.whole != null && d.whole.scope == Scope.BACKGROUND)
        .forEach(d -> d.scope = Scope.BACKGROUND);
    drafts.forEach(recalls::unsay);
    drafts.forEach(Wars::place);
    List<Draft> news = drafts.stream().filter(d -> d.scope == Scope.MAIN).toList();
    Preludes.fill(news, mentions);
    Carried.places(news);
    days(news);
    Headlines.raise(drafts, document);
  }

  private static void days(List<Draft> news) {
    for (int i = 0; i < news.size(); i++) {
      Draft draft = news.get(i);
      boolean casualties = draft.action.kind() == Kind.CASUALTIES;
      if (casualties && !draft.when.isKnown() && !isTotal(draft)) {
        Draft before = told(news, i, -1, BACK);
        Draft day = before != null ? before : told(news, i, 1, AHEAD);
        draft.when = day == null ? draft.when : day.when;
      }
    }
  }

  /** "In total", "so far", "since it began": of more days than the news beside it. */
  static boolean isTotal(Draft draft) {
    Line line = draft.line;
    for (int i = 0; i < line.size(); i++) {
      boolean words = line.isOneOf(i, "total|all") && line.is(i - 1, "in");
      boolean soFar = line.is(i, "far") && line.is(i - 1, "so");
      boolean since = line.is(i, "since") && i >= draft.to && i - draft.to <= SINCE;
      if (words || soFar || since || line.isOneOf(i, "altogether|overall")) {
        return true;
      }
    }
    return false;
  }

  /** The nearest news of violence before or after, within so many sentences, that has a day. */
  private static @Nullable Draft told(List<Draft> news, int i, int step, int reach) {
    int sentence = news.get(i).line.sentence().index();
    for (int k = i + step; k >= 0 && k < news.size(); k += step) {
      Draft other = news.get(k);
      if (Math.abs(other.line.sentence().index() - sentence) > reach) {
        return null;
      }
      boolean event =
          other.action.kind() == Kind.CASUALTIES || other.action.kind() == Kind.HOSTILITIES;
      if (event && other.when.start() != null && !other.when.open()) {
        return other;
      }
    }
    return null;
  }
}
