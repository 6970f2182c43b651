package rashomon.report.json;

import java.io.IOException;
import java.util.List;
import rashomon.lineup.Deaths;
import rashomon.lineup.Figure;
import rashomon.lineup.Incident;
import rashomon.lineup.house.Cell;
import rashomon.lineup.house.Coding;
import rashomon.lineup.house.Counting;
import rashomon.report.ClaimWords;

/** The dead of an episode as houses write them down, as JSON. */
final class CodingJson {

  private CodingJson() {}

  static void write(Json json, List<Coding> codings) throws IOException {
    if (!codings.isEmpty()) {
      json.list("codings", codings, coding -> json.object(() -> write(json, coding)));
    }
  }

  private static void write(Json json, Coding coding) throws IOException {
    Counting counting = coding.style().counting();
    json.text("house", coding.style().house().name());
    json.text("vague", counting.convention().name());
    json.list(
        "incidents",
        coding.incidents(),
        coded ->
            json.object(
                () -> {
                  writeIncident(json, coded.incident());
                  json.list("cells", coded.cells(), cell -> write(json, cell, counting));
                }));
    json.list("leftOut", coding.leftOut(), left -> write(json, left));
  }

  private static void writeIncident(Json json, Incident incident) throws IOException {
    json.text("place", incident.place());
    json.text("day", QuestionJson.iso(incident.day()));
    json.text("earliest", QuestionJson.iso(incident.first()));
    json.text("latest", QuestionJson.iso(incident.last()));
  }

  private static void write(Json json, Cell cell, Counting counting) throws IOException {
    json.object(
        () -> {
          json.text("about", cell.about());
          json.object(
              "numbers",
              () -> {
                for (Cell.Entry number : cell.numbers()) {
                  json.number(number.name(), number.value());
                }
              });
          json.text("grade", cell.grade());
          json.text("rule", cell.rule());
          json.list("figures", cell.figures(), figure -> write(json, figure, counting));
        });
  }

  private static void write(Json json, Figure figure, Counting counting) throws IOException {
    Counting.Range range = counting.count(figure.quantity());
    json.object(
        () -> {
          json.text("value", ClaimWords.count(figure.quantity()));
          json.number("low", range == null ? null : range.low());
          json.number("high", range == null ? null : range.high());
          json.text("status", figure.status().word());
          json.text("side", figure.side());
          json.text("witness", figure.witness());
          json.flag("party", figure.party());
          json.flag("firm", figure.firm());
          json.text("asOf", QuestionJson.iso(figure.asOf()));
          json.strings("claims", QuestionJson.ids(figure.claims()));
        });
  }

  private static void write(Json json, Deaths.LeftOut left) throws IOException {
    json.texts("claim", left.claim().id(), "why", left.why());
  }
}
