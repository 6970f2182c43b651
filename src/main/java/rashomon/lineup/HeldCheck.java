package rashomon.lineup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rashomon.claim.Action;

/** Those held against those freed: "one and eleven and nine were held; 20 were released". */
final class HeldCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    Map<String, List<Testimony>> held =
        article
            .counts(Action.DETAINED)
            .collect(
                Collectors.groupingBy(
                    t -> article.side(t.claim()), TreeMap::new, Collectors.toList()));
    return article
        .counts(Action.RELEASED)
        .flatMap(
            freed ->
                check(article, held.getOrDefault(article.side(freed.claim()), List.of()), freed)
                    .stream())
        .toList();
  }

  private static List<Audit> check(Article article, List<Testimony> held, Testimony freed) {
    List<Long> numbers = held.stream().map(t -> Article.number(t.claim())).toList();
    long sum = numbers.stream().mapToLong(Long::longValue).sum();
    long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    long released = Article.number(freed.claim());
    if (numbers.size() < 2 || sum == released || released <= most || released > 2 * sum) {
      return List.of();
    }
    String parts = numbers.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    String reason = parts + " = " + sum + " held, " + released + " released";
    return List.of(article.audit(reason, "audit.sum", Article.and(held, freed)));
  }
}
