package rashomon.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import rashomon.lineup.Outlet;
import rashomon.report.OutletWords;

/** The outlets side by side: one row each, and on whose word it rests. */
final class OutletTable {

  private static final String RESTS = "rests on";

  private OutletTable() {}

  static void write(Element main, List<Outlet> outlets) {
    if (outlets.isEmpty()) {
      return;
    }
    Element section = Html.block(main, "section").attr("aria-labelledby", "outlets");
    Html.say(Html.block(section, "h2").attr("id", "outlets"), "Outlets");
    List<String> heads = new ArrayList<>(List.of("outlet"));
    heads.addAll(OutletWords.HEADS);
    heads.add(RESTS);
    Element table = Html.table(section, "Outlets side by side", heads);
    table.addClass("numbers");
    Element body = Html.block(table, "tbody");
    outlets.forEach(outlet -> write(outlet, Html.block(body, "tr")));
    Element list = Html.block(section, "dl", "note");
    OutletWords.LEGEND.forEach(
        (head, meaning) -> {
          Html.say(Html.block(list, "dt"), head);
          Html.say(Html.block(list, "dd"), meaning);
        });
  }

  private static void write(Outlet outlet, Element row) {
    Html.say(Html.inline(row, "th").attr("scope", "row"), outlet.name());
    List<Integer> counts = OutletWords.counts(outlet);
    for (int i = 0; i < counts.size(); i++) {
      Overview.number(row, OutletWords.HEADS.get(i), counts.get(i));
    }
    Html.say(Html.cell(row, RESTS).addClass("long"), OutletWords.rests(outlet));
  }
}
