package rashomon.report.json;

import java.io.IOException;
import java.util.List;
import rashomon.lineup.Outlet;
import rashomon.lineup.Standing;

/** The outlets side by side as JSON: the same counts as in the text, and all sources. */
final class OutletJson {

  private OutletJson() {}

  static void write(Json json, List<Outlet> outlets) throws IOException {
    json.list("outlets", outlets, outlet -> json.object(() -> writeMembers(json, outlet)));
  }

  private static void writeMembers(Json json, Outlet outlet) throws IOException {
    json.text("name", outlet.name());
    json.number("accounts", (long) outlet.accounts());
    json.number("questions", (long) outlet.questions());
    json.number("answers", (long) outlet.answered());
    for (Standing standing : Standing.values()) {
      json.number(standing.word(), (long) outlet.count(standing));
    }
    json.number("silent", (long) outlet.silent());
    json.list("sources", outlet.sources(), source -> json.object(() -> writeSource(json, source)));
  }

  private static void writeSource(Json json, Outlet.Source source) throws IOException {
    json.text("name", source.name());
    json.number("answers", (long) source.answers());
  }
}
