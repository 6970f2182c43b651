package rashomon.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;

/**
 * Carries place and day on from sentence to sentence, as a reader does, and tells old news from
 * new. Victims belong to the incident that the sentences around them tell of; other claims keep to
 * what their own sentence says.
 */
final class Scenes {

  private static final int BACK = 12;
  private static final int AHEAD = 4;

  private Scenes() {}

  static void fill(List<Draft> drafts, Document document) {
    Backdrop backdrop = new Backdrop(document);
    drafts.forEach(draft -> Timing.inMonth(draft, document));
    drafts.forEach(backdrop::mark);
    List<Draft> news = drafts.stream().filter(d -> d.scope == Scope.MAIN).toList();
    places(news);
    days(news);
  }

  private static void places(List<Draft> news) {
    Where where = null;
    for (Draft draft : news) {
      draft.where =
          isVague(draft.where) && fits(draft, where) && where != null
              ? Where.of(where.place())
              : draft.where;
      where = isVague(draft.where) ? where : draft.where;
    }
    where = null;
    for (int i = news.size() - 1; i >= 0; i--) {
      Draft draft = news.get(i);
      draft.where =
          isVague(draft.where) && fits(draft, where) && where != null
              ? Where.of(where.place())
              : draft.where;
      where = isVague(draft.where) ? where : draft.where;
    }
  }

  /** A truce is made for a town, a release takes place somewhere: not in the one building named. */
  private static boolean fits(Draft draft, @Nullable Where where) {
    boolean site = where != null && Whereabouts.narrowness(where.place()) > 2;
    boolean taken = draft.action.kind() == Kind.TERRITORY && draft.where != null;
    boolean elsewhere = draft.action.kind() == Kind.CEASEFIRE || draft.action == Action.RELEASED;
    return !taken && !(site && elsewhere);
  }

  /** Nowhere, or a whole country: too wide for an incident. */
  private static boolean isVague(@Nullable Where where) {
    return Whereabouts.narrowness(where == null ? null : where.place()) <= 0;
  }

  private static void days(List<Draft> news) {
    for (int i = 0; i < news.size(); i++) {
      Draft draft = news.get(i);
      if (draft.action.kind() == Kind.CASUALTIES && !draft.when.isKnown()) {
        Draft before = told(news, i, -1, BACK);
        Draft day = before != null ? before : told(news, i, 1, AHEAD);
        draft.when = day == null ? draft.when : day.when;
      }
    }
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
