package rashomon.lineup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rashomon.claim.Action;
import rashomon.mention.Category;

/** The dead or wounded of each side against the number of all: a sum larger than the total. */
final class SidesCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    List<Audit> audits = new ArrayList<>();
    for (Action action : List.of(Action.KILLED, Action.WOUNDED)) {
      audits.addAll(check(article, action));
    }
    return audits;
  }

  private static List<Audit> check(Article article, Action action) {
    List<Testimony> totals =
        article.counts(action).filter(t -> article.side(t.claim()).isEmpty() && isAll(t)).toList();
    List<Testimony> sides = List.copyOf(largest(article, action).values());
    long sum = sides.stream().mapToLong(t -> Article.number(t.claim())).sum();
    if (totals.size() != 1 || sides.size() < 2) {
      return List.of();
    }
    long total = Article.number(totals.get(0).claim());
    long most = sides.stream().mapToLong(t -> Article.number(t.claim())).max().orElse(0);
    if (sum <= total || most > total) {
      return List.of();
    }
    String parts =
        sides.stream()
            .map(t -> String.valueOf(Article.number(t.claim())))
            .collect(Collectors.joining(" + "));
    String reason = parts + " = " + sum + " " + action.word() + " by side, " + total + " in all";
    return List.of(article.audit(reason, "audit.sides", Article.and(sides, totals.get(0))));
  }

  private static boolean isAll(Testimony t) {
    return t.claim().people() != null && t.claim().people().category() == Category.PEOPLE;
  }

  /** The largest count of each side: the others may be among it. */
  private static Map<String, Testimony> largest(Article article, Action action) {
    Map<String, Testimony> largest = new LinkedHashMap<>();
    article
        .counts(action)
        .filter(t -> !article.side(t.claim()).isEmpty())
        .forEach(
            t ->
                largest.merge(
                    article.side(t.claim()),
                    t,
                    (a, b) -> Article.number(a.claim()) >= Article.number(b.claim()) ? a : b));
    return largest;
  }
}
