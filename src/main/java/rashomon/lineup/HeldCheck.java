package rashomon.lineup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;

/**
 * Those held against those freed: "one and eleven and nine were held; 20 were released". A captive
 * whose side is not said counts with those of the same captor.
 */
final class HeldCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    List<Testimony> held = article.counts(Action.DETAINED).toList();
    return article
        .counts(Action.RELEASED)
        .flatMap(freed -> check(article, held(article, held, freed), freed).stream())
        .toList();
  }

  private static List<Testimony> held(Article article, List<Testimony> all, Testimony freed) {
    String side = article.side(freed.claim());
    Set<String> captors =
        all.stream()
            .filter(t -> article.side(t.claim()).equals(side) && captor(t.claim()) != null)
            .map(t -> String.valueOf(captor(t.claim())))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(t -> article.side(t.claim()).equals(side) || isNameless(t.claim(), captors))
        .toList();
  }

  private static boolean isNameless(Claim claim, Set<String> captors) {
    boolean open = claim.people() != null && claim.people().side() == null;
    return open && captors.contains(String.valueOf(captor(claim)));
  }

  /** "(1 + 11 = 12) + 9": what one sentence tells together is summed by itself. */
  private static String parts(List<Testimony> held, List<Long> numbers) {
    Map<String, List<Long>> byQuote = new LinkedHashMap<>();
    for (int i = 0; i < held.size(); i++) {
      byQuote
          .computeIfAbsent(held.get(i).claim().quote(), k -> new ArrayList<>())
          .add(numbers.get(i));
    }
    boolean several = byQuote.size() > 1;
    return byQuote.values().stream()
        .map(together -> several && together.size() > 1 ? sum(together) : plus(together))
        .collect(Collectors.joining(" + "));
  }

  private static String sum(List<Long> numbers) {
    long sum = numbers.stream().mapToLong(Long::longValue).sum();
    return "(" + plus(numbers) + " = " + sum + ")";
  }

  private static String plus(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" + "));
  }

  private static @Nullable String captor(Claim claim) {
    return claim.by() == null ? null : claim.by().key();
  }

  private static List<Audit> check(Article article, List<Testimony> held, Testimony freed) {
    List<Long> numbers = held.stream().map(t -> Article.number(t.claim())).toList();
    long sum = numbers.stream().mapToLong(Long::longValue).sum();
    long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    long released = Article.number(freed.claim());
    if (numbers.size() < 2 || sum == released || released <= most || released > 2 * sum) {
      return List.of();
    }
    String reason = parts(held, numbers) + " = " + sum + " held, " + released + " released";
    return List.of(article.audit(reason, "audit.sum", Article.and(held, freed)));
  }
}
