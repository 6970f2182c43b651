package rashomon.report.html;

import java.io.IOException;
import java.io.Writer;
import org.jsoup.nodes.Element;
import rashomon.lineup.Lineup;
import rashomon.report.Edition;
import rashomon.report.LineupFormat;
import rashomon.report.Page;

/**
 * A comparison as one HTML page that needs nothing but itself: no other file, no network, and no
 * script, though it has one that helps.
 */
public final class LineupHtml implements LineupFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Citations citations = new Citations(edition.comparison().lineups());
    Sheet sheet = new Sheet(edition, Assets.read());
    Element main = sheet.main();
    new Overview(edition).write(main);
    for (Lineup lineup : edition.comparison().lineups()) {
      new EpisodeSection(lineup, edition, citations).write(main);
    }
    OutletTable.write(main, edition.outlets());
    new Articles(citations).write(main);
    Notes.write(main, edition);
    sheet.print(out);
  }
}
