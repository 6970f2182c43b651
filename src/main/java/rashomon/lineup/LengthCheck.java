package rashomon.lineup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Window;

/** A truce's length against its own start and end. */
final class LengthCheck implements Check {

  private static final Duration SLACK = Duration.ofMinutes(59);

  @Override
  public List<Audit> check(Article article) {
    List<Audit> audits = new ArrayList<>();
    for (Testimony t : article.told()) {
      Window window = t.claim().window();
      if (window.start() == null || window.end() == null || window.length() == null) {
        continue;
      }
      Instant start = Instant.of(window.start(), article.body().clock());
      Instant end = Instant.of(window.end(), article.body().clock());
      Stretch length = Stretch.of(window.length());
      Stretch between = new Stretch(Duration.between(start.from(), end.from()), false);
      Duration off = between.length().minus(length.length()).abs();
      if (start.clock() && end.clock() && !length.approximate() && off.compareTo(SLACK) > 0) {
        String reason =
            start.words()
                + " to "
                + end.words()
                + " is "
                + between.words()
                + ", not "
                + length.words();
        audits.add(article.audit(reason, "audit.length", List.of(t)));
      }
    }
    return audits;
  }
}
