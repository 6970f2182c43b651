package rashomon.lineup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.claim.Where;
import rashomon.episode.Sides;
import rashomon.episode.Spelling;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;

/**
 * Two numbers for one toll in one article: of the same people, town and day, by one speaker or by
 * the outlet itself; and a headline's number that its text does not bear out.
 */
final class TwiceCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    Map<String, List<Testimony>> bySubject = new LinkedHashMap<>();
    for (Action action : Action.values()) {
      if (action.kind() == Kind.CASUALTIES) {
        article
            .counts(action)
            .filter(t -> !isMore(t) && t.claim().people() != null)
            .forEach(
                t -> bySubject.computeIfAbsent(key(article, t), k -> new ArrayList<>()).add(t));
      }
    }
    List<Audit> audits = new ArrayList<>();
    bySubject.values().forEach(told -> check(article, audits, told));
    return audits;
  }

  private static boolean isMore(Testimony t) {
    Quantity quantity = Article.quantity(t.claim());
    return quantity != null && quantity.step() == Quantity.Step.MORE;
  }

  private static String key(Article article, Testimony t) {
    var when = t.claim().when();
    String days = Spans.days(t.claim()) + "|" + when.open() + "|" + when.start();
    Where where = t.claim().where();
    PartyName side = Objects.requireNonNull(t.claim().people()).side();
    String spot = where == null ? "" : Spelling.key(where.place());
    String party = side == null ? "" : Sides.party(side);
    return Tolls.subject(t, article.body()) + days + spot + "|" + party;
  }

  private static void check(Article article, List<Audit> audits, List<Testimony> told) {
    for (int i = 1; i < told.size(); i++) {
      Testimony one = told.get(0);
      Testimony other = told.get(i);
      boolean title = article.isTitle(one.claim()) != article.isTitle(other.claim());
      boolean known = Spans.days(one.claim()) != null || one.claim().when().open();
      boolean voice = one.voice().equals(other.voice()) || isOutlet(one) || isOutlet(other);
      long first = Article.number(one.claim());
      long second = Article.number(other.claim());
      if (first != second && first > 1 && second > 1 && (title || known && voice)) {
        String reason = reason(title, one, first, other, second);
        String rule = title ? "audit.headline" : "audit.twice";
        audits.add(article.audit(reason, rule, List.of(one, other)));
      }
    }
  }

  private static boolean isOutlet(Testimony t) {
    return t.claim().speaker() == null;
  }

  private static String reason(
      boolean title, Testimony one, long first, Testimony other, long second) {
    String what = one.claim().action().word();
    return title
        ? "the headline and the text differ: " + first + " and " + second + " " + what
        : first
            + " "
            + what
            + " by "
            + one.voice().name()
            + ", "
            + second
            + " by "
            + other.voice().name()
            + ", in one article";
  }
}
