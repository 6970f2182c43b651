package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.mention.Time.Length;

/** A siege that is in its 15th, its 13th and its tenth day in one article. */
final class DayCountCheck implements Check {

  @Override
  public List<Audit> check(Article article) {
    Map<String, Map<Long, Testimony>> byTown = new TreeMap<>();
    for (Testimony t : article.told()) {
      Length length = t.claim().window().length();
      boolean siege = t.claim().action() == Action.BESIEGED && t.claim().where() != null;
      if (siege && length != null && !length.approximate()) {
        Where first = t.claim().where().each().get(0);
        String town = String.valueOf(article.body().atlas().town(first));
        byTown
            .computeIfAbsent(town, k -> new LinkedHashMap<>())
            .putIfAbsent(length.nominal().toDays(), t);
      }
    }
    List<Audit> audits = new ArrayList<>();
    byTown.values().stream()
        .filter(counts -> counts.size() > 1)
        .forEach(counts -> audits.add(audit(article, counts)));
    return audits.stream().distinct().toList();
  }

  private static Audit audit(Article article, Map<Long, Testimony> counts) {
    String days =
        counts.keySet().stream()
            .sorted(Comparator.reverseOrder())
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return article.audit(
        "one siege is counted at " + days + " days in one article",
        "audit.days",
        List.copyOf(counts.values()));
  }
}
