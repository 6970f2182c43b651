package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.lineup.Audit;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Selection;
import rashomon.lineup.Witness;

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
          json.list("episodes", comparison.lineups(), l -> writeEpisode(json, l, edition));
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

  /** One episode as it stands in the record of all, on a line. */
  public static void writeLine(Lineup lineup, Writer out) throws IOException {
    Comparison alone = new Comparison(List.of(lineup), List.of(), List.of());
    Json json = new Json(out);
    writeEpisode(json, lineup, new Edition(alone, List.of(), null, List.of(), null));
    json.endLine();
  }

  private static void writeEpisode(Json json, Lineup lineup, Edition edition) throws IOException {
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
