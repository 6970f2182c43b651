package rashomon.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.mention.Line;
import rashomon.text.OneOf;

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

  static void fill(List<Draft> drafts, Document document, Recalls recalls) {
    Backdrop backdrop = new Backdrop(document, recalls);
    drafts.forEach(draft -> Timing.inMonth(draft, document));
    drafts.forEach(backdrop::mark);
    drafts.forEach(recalls::unsay);
    List<Draft> news = drafts.stream().filter(d -> d.scope == Scope.MAIN).toList();
    places(news);
    days(news);
  }

  private static void places(List<Draft> news) {
    carry(news);
    List<Draft> back = new ArrayList<>(news);
    Collections.reverse(back);
    carry(back);
  }

  /**
   * A claim without a place is put where the one before it was; a truce or a release, that is made
   * for a town or takes place somewhere in it, in the town told last.
   */
  private static void carry(List<Draft> drafts) {
    Where last = null;
    Where town = null;
    for (Draft draft : drafts) {
      boolean wide = draft.action.kind() == Kind.CEASEFIRE || draft.action == Action.RELEASED;
      Where known = wide ? town : last;
      boolean taken = draft.action.kind() == Kind.TERRITORY && draft.where != null;
      if (isVague(draft.where) && !taken && known != null && !isNationwide(draft)) {
        draft.where = Where.of(known.place());
      }
      last = isVague(draft.where) ? last : draft.where;
      boolean site = draft.where != null && Whereabouts.narrowness(draft.where.place()) > 2;
      town = isVague(draft.where) || site ? town : draft.where;
    }
  }

  /** Nowhere, or a whole country: too wide for an incident. */
  private static boolean isVague(@Nullable Where where) {
    return Whereabouts.narrowness(where == null ? null : where.place()) <= 0;
  }

  /** "in Algeria since the start of the month": of the whole country, not of the town told last. */
  private static boolean isNationwide(Draft draft) {
    boolean since = false;
    for (int i = draft.to; i < draft.line.size(); i++) {
      since |= draft.line.norm(i).equals("since");
    }
    return draft.where != null && (since || isTotal(draft));
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
  private static boolean isTotal(Draft draft) {
    Line line = draft.line;
    for (int i = 0; i < line.size(); i++) {
      boolean words = OneOf.of("total|all").has(line.norm(i)) && line.norm(i - 1).equals("in");
      boolean soFar = line.norm(i).equals("far") && line.norm(i - 1).equals("so");
      boolean since = line.norm(i).equals("since") && i >= draft.to && i - draft.to <= SINCE;
      if (words || soFar || since || OneOf.of("altogether|overall").has(line.norm(i))) {
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
