package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;

/** A comparison as text for reading, as wide as the page. */
public final class LineupText implements LineupFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Comparison comparison = edition.comparison();
    Sheet sheet = new Sheet(page.width());
    sheet.hanging("", SumWords.of(comparison));
    for (Lineup lineup : comparison.lineups()) {
      sheet.blank();
      sheet.blank();
      new EpisodeText(lineup, edition, sheet, page.ink()).write();
    }
    new OutletText(sheet, page.ink()).write(edition.outlets());
    writeUnplaced(comparison, sheet);
    writeOmitted(edition, sheet);
    out.write(sheet.toString());
  }

  /** One line, so that no account is lost in silence. */
  private static void writeOmitted(Edition edition, Sheet sheet) {
    String omitted = SumWords.omitted(edition);
    if (!omitted.isEmpty()) {
      sheet.blank();
      sheet.blank();
      sheet.hanging("", omitted);
    }
  }

  private static void writeUnplaced(Comparison comparison, Sheet sheet) {
    if (comparison.unplaced().isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.blank();
    sheet.line("IN NO EPISODE");
    for (Comparison.Unplaced unplaced : comparison.unplaced()) {
      sheet.hanging("  ", Printable.of(unplaced.document() + ": " + unplaced.why()));
    }
  }
}
