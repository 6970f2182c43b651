package rashomon.report.json;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Comparison;
import rashomon.lineup.Selection;
import rashomon.report.Edition;
import rashomon.report.LineupFormat;
import rashomon.report.Page;
import rashomon.report.Version;

/** A comparison as one JSON object, the lineup record (DESIGN section 9). */
public final class LineupJson implements LineupFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Comparison comparison = edition.comparison();
    Json json = new Json(out);
    json.indent();
    json.object(
        () -> {
          json.text("rashomon", Version.WORDS);
          json.list("episodes", comparison.lineups(), l -> EpisodeJson.write(json, l, edition));
          OutletJson.write(json, edition.outlets());
          writeOmitted(json, edition.omitted());
          json.list(
              "unplaced",
              comparison.unplaced(),
              u -> json.texts("file", u.document(), "why", u.why()));
          json.list(
              "problems",
              comparison.problems(),
              p -> json.texts("source", p.source(), "message", p.message()));
        });
    json.endLine();
  }

  private static void writeOmitted(Json json, Selection.@Nullable Omitted omitted)
      throws IOException {
    if (omitted != null) {
      json.object(
          "omitted",
          () -> {
            json.number("episodes", (long) omitted.episodes());
            json.number("accounts", (long) omitted.accounts());
            json.text("asked", omitted.asked());
          });
    }
  }
}
