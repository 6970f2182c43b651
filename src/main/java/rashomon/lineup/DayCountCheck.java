package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
    byTown.forEach(
        (town, counts) -> {
          SortedSet<Long> days = days(article, town, counts);
          if (days.size() > 1) {
            audits.add(audit(article, days, List.copyOf(counts.values())));
          }
        });
    return audits.stream().distinct().toList();
  }

  /** The counts, the highest first, with the days for which those inside were squeezed. */
  private static SortedSet<Long> days(Article article, String town, Map<Long, Testimony> counts) {
    SortedSet<Long> days = new TreeSet<>(Comparator.reverseOrder());
    days.addAll(counts.keySet());
    for (Testimony t : counts.values()) {
      days.addAll(PressedDays.of(article, t.claim(), town));
    }
    return days;
  }

  private static Audit audit(Article article, SortedSet<Long> days, List<Testimony> told) {
    String counted = days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return article.audit(
        "one siege is counted at " + counted + " days in one article", "audit.days", told);
  }
}
