package rashomon.report.html;

import java.util.List;
import org.jsoup.nodes.Element;
import rashomon.lineup.Comparison;
import rashomon.report.Edition;
import rashomon.report.SumWords;
import rashomon.source.Problem;

/** What is not in the lineup, and what went wrong on the way. */
final class Notes {

  private Notes() {}

  static void write(Element main, Edition edition) {
    Comparison comparison = edition.comparison();
    list(
        main,
        "In no episode",
        comparison.unplaced().stream().map(u -> u.document() + ": " + u.why()).toList());
    list(main, "Notes", comparison.problems().stream().map(Problem::toString).toList());
    String omitted = SumWords.omitted(edition);
    if (!omitted.isEmpty()) {
      Html.say(Html.block(main, "p", "note"), omitted);
    }
  }

  private static void list(Element main, String title, List<String> items) {
    if (!items.isEmpty()) {
      Html.say(Html.block(main, "h2"), title);
      Element list = Html.block(main, "ul");
      items.forEach(item -> Html.say(Html.block(list, "li"), item));
    }
  }
}
