package rashomon.report.json;

import java.io.IOException;
import rashomon.document.Document;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.lineup.Audit;
import rashomon.lineup.Lineup;
import rashomon.lineup.Witness;
import rashomon.report.Edition;

/** An episode lined up, as one JSON object (DESIGN section 9). */
final class EpisodeJson {

  private EpisodeJson() {}

  static void write(Json json, Lineup lineup, Edition edition) throws IOException {
    Episode episode = lineup.episode();
    json.object(
        () -> {
          json.text("id", episode.id());
          json.text("title", episode.title());
          json.strings("places", episode.places());
          json.strings("parties", episode.parties());
          json.text("start", QuestionJson.iso(episode.start()));
          json.text("end", QuestionJson.iso(episode.end()));
          json.list("documents", episode.members(), m -> writeMember(json, m));
          json.list("guests", lineup.guests(), m -> writeMember(json, m));
          json.list("witnesses", lineup.witnesses(), w -> writeWitness(json, w));
          json.list(
              "questions", lineup.questions(), q -> QuestionJson.write(json, q, edition.vague()));
          CodingJson.write(json, edition.codings(lineup));
          json.list("audits", lineup.audits(), a -> writeAudit(json, a));
        });
  }

  private static void writeMember(Json json, Member member) throws IOException {
    Document document = member.account().document();
    json.texts(
        "file", document.file(),
        "outlet", document.outlet(),
        "published", document.published().value(),
        "why", member.why());
  }

  private static void writeWitness(Json json, Witness witness) throws IOException {
    json.object(
        () -> {
          json.text("name", witness.name());
          json.text("role", witness.role());
          json.strings("documents", witness.documents());
        });
  }

  private static void writeAudit(Json json, Audit audit) throws IOException {
    json.object(
        () -> {
          json.text("document", audit.document());
          json.text("reason", audit.reason());
          json.text("rule", audit.rule());
          json.strings("claims", QuestionJson.ids(audit.claims()));
        });
  }
}
