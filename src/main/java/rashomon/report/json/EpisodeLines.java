package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import rashomon.lineup.Lineup;
import rashomon.report.Edition;
import rashomon.report.LineupFormat;
import rashomon.report.Page;

/** A comparison as JSON Lines: one episode a line, as it stands in the lineup record. */
public final class EpisodeLines implements LineupFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Json json = new Json(out);
    for (Lineup lineup : edition.comparison().lineups()) {
      EpisodeJson.write(json, lineup, edition);
      json.endLine();
    }
    out.flush();
  }
}
