package rashomon.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rashomon.claim.Account;

/** Every check of an article against itself: one line a check. */
final class Audits {

  private static final List<Check> ALL =
      List.of(
          new PartsCheck(),
          new HeldCheck(),
          new SidesCheck(),
          new HarmCheck(),
          new LengthCheck(),
          new DayCountCheck(),
          new WeekdayCheck(),
          new TwiceCheck());

  private Audits() {}

  /** The audits of all articles of an episode, by file. */
  static List<Audit> of(Body body) {
    Map<String, List<Testimony>> byFile = new LinkedHashMap<>();
    body.all().forEach(t -> byFile.computeIfAbsent(t.file(), k -> new ArrayList<>()).add(t));
    List<Audit> audits = new ArrayList<>();
    body.episode().accounts().stream()
        .sorted(Comparator.comparing((Account a) -> a.document().file()))
        .forEach(
            account -> {
              List<Testimony> told = byFile.getOrDefault(account.document().file(), List.of());
              Article article = new Article(account, told, body);
              ALL.forEach(check -> audits.addAll(check.check(article)));
            });
    return audits;
  }
}
