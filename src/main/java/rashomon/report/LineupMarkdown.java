package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Outlet;

/** A comparison as Markdown, for pages and issues; quotes from outside stay words. */
public final class LineupMarkdown implements LineupFormat {

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Comparison comparison = edition.comparison();
    Markdown markdown = new Markdown();
    markdown.heading(1, "Accounts lined up");
    markdown.paragraph("", SumWords.of(comparison));
    for (Lineup lineup : comparison.lineups()) {
      new EpisodeMarkdown(lineup, edition, markdown).write();
    }
    writeOutlets(edition.outlets(), markdown);
    if (!comparison.unplaced().isEmpty()) {
      markdown.heading(2, "In no episode");
      markdown.list(
          comparison.unplaced().stream().map(u -> u.document() + ": " + u.why()).toList());
    }
    markdown.paragraph("", SumWords.omitted(edition));
    out.write(markdown.toString());
  }

  private static void writeOutlets(List<Outlet> outlets, Markdown markdown) {
    if (outlets.isEmpty()) {
      return;
    }
    List<String> heads = new ArrayList<>(List.of("outlet"));
    heads.addAll(OutletWords.HEADS);
    heads.add("rests on");
    markdown.heading(2, "Outlets");
    markdown.table(heads, outlets.stream().map(LineupMarkdown::row).toList());
    markdown.list(
        OutletWords.LEGEND.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
  }

  private static List<String> row(Outlet outlet) {
    List<String> row = new ArrayList<>(List.of(outlet.name()));
    OutletWords.counts(outlet).forEach(count -> row.add(count == 0 ? "" : count.toString()));
    row.add(OutletWords.rests(outlet));
    return row;
  }
}
