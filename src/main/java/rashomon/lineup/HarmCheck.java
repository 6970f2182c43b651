package rashomon.lineup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;

/** Killed and wounded against casualties in all. */
final class HarmCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    List<Audit> audits = new ArrayList<>();
    article
        .counts(Action.CASUALTIES)
        .forEach(
            all -> {
              Testimony killed = only(article, Action.KILLED, all);
              Testimony wounded = only(article, Action.WOUNDED, all);
              if (killed != null && wounded != null) {
                check(article, audits, List.of(killed, wounded), all);
              }
            });
    return audits;
  }

  private static void check(
      Article article, List<Audit> audits, List<Testimony> parts, Testimony all) {
    long killed = Article.number(parts.get(0).claim());
    long wounded = Article.number(parts.get(1).claim());
    long total = Article.number(all.claim());
    if (killed + wounded != total) {
      String sum = killed + " killed + " + wounded + " wounded = " + (killed + wounded);
      String reason = sum + ", " + total + " casualties";
      audits.add(article.audit(reason, "audit.casualties", Article.and(parts, all)));
    }
  }

  /** The one count of that action for the same people; null where there is none, or several. */
  private static @Nullable Testimony only(Article article, Action action, Testimony all) {
    List<Testimony> same =
        article
            .counts(action)
            .filter(t -> article.side(t.claim()).equals(article.side(all.claim())))
            .filter(t -> t.voice().equals(all.voice()))
            .toList();
    return same.size() == 1 ? same.get(0) : null;
  }
}
