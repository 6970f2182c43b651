package rashomon.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.episode.Episode;
import rashomon.episode.Member;
import rashomon.lineup.Answer;
import rashomon.lineup.Audit;
import rashomon.lineup.Comparison;
import rashomon.lineup.Finding;
import rashomon.lineup.Lineup;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.Witness;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** A comparison as one JSON object, the lineup record (DESIGN section 9). */
public final class LineupJson implements LineupFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Comparison comparison, Page page, Writer out) throws IOException {
    Json json = new Json(out);
    json.indent();
    json.object(
        () -> {
          json.text("rashomon", Version.WORDS);
          json.list("episodes", comparison.lineups(), l -> writeEpisode(json, l));
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

  private static void writeEpisode(Json json, Lineup lineup) throws IOException {
    Episode episode = lineup.episode();
    json.object(
        () -> {
          json.text("id", episode.id());
          json.text("title", episode.title());
          json.strings("places", episode.places());
          json.strings("parties", episode.parties());
          json.text("start", iso(episode.start()));
          json.text("end", iso(episode.end()));
          json.list("documents", episode.members(), m -> writeMember(json, m));
          json.list("witnesses", lineup.witnesses(), w -> writeWitness(json, w));
          json.list("questions", lineup.questions(), q -> writeQuestion(json, q));
          json.list("audits", lineup.audits(), a -> writeAudit(json, a));
        });
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
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

  private static void writeQuestion(Json json, Question question) throws IOException {
    json.object(
        () -> {
          json.text("id", question.id());
          json.text("asks", question.asks());
          json.text("kind", question.action().kind().word());
          json.text("action", question.action().word());
          writeWho(json, question.who());
          writeFinding(json, question.finding());
          json.list("answers", question.answers(), a -> writeAnswer(json, a));
          json.list("pairs", question.pairs(), p -> writePair(json, p));
          json.strings("silent", question.silent());
        });
  }

  /** A category by its own word, else a party by its name. */
  private static void writeWho(Json json, @Nullable String who) throws IOException {
    if (who == null) {
      return;
    }
    boolean category = Arrays.stream(Category.values()).anyMatch(c -> c.word().equals(who));
    json.object(
        "who",
        () -> {
          if (category) {
            json.text("category", who);
          } else {
            json.object("party", () -> json.text("name", who));
          }
        });
  }

  private static void writeFinding(Json json, Finding finding) throws IOException {
    json.text("verdict", finding.verdict().word());
    json.text("reason", finding.reason());
    json.text("rule", finding.rule());
  }

  private static void writeAnswer(Json json, Answer answer) throws IOException {
    json.object(
        () -> {
          json.text("value", answer.value());
          writeCount(json, answer.claims());
          json.text("asOf", iso(answer.asOf()));
          json.strings("claims", ids(answer.claims()));
          json.strings("documents", answer.documents());
          json.strings("witnesses", answer.witnesses());
        });
  }

  private static void writeCount(Json json, List<Claim> claims) throws IOException {
    People people = claims.isEmpty() ? null : claims.get(0).people();
    Quantity quantity = people == null ? null : people.quantity();
    if (quantity != null) {
      json.object(
          "count",
          () -> {
            json.number("min", quantity.min());
            json.number("max", quantity.max());
          });
    }
  }

  private static void writePair(Json json, Pair pair) throws IOException {
    json.object(
        () -> {
          json.numbers("answers", pair.first(), pair.second());
          writeFinding(json, pair.finding());
        });
  }

  private static void writeAudit(Json json, Audit audit) throws IOException {
    json.object(
        () -> {
          json.text("document", audit.document());
          json.text("reason", audit.reason());
          json.text("rule", audit.rule());
          json.strings("claims", ids(audit.claims()));
        });
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}
