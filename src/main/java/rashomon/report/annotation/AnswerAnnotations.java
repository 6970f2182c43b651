package rashomon.report.annotation;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.lineup.Answer;
import rashomon.lineup.Finding;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.report.Accounts;
import rashomon.report.Edition;
import rashomon.report.LineupFormat;
import rashomon.report.Page;
import rashomon.report.Printable;
import rashomon.report.VagueWords;
import rashomon.report.json.Records;

/**
 * Answers as annotations of the sentences that give them, with the verdict on their question (W3C
 * Web Annotation, JSON-LD). A sentence that answers two questions has two.
 */
public final class AnswerAnnotations implements LineupFormat {

  @Override
  public String name() {
    return "annotations";
  }

  @Override
  public void write(Edition edition, Page page, Writer out) throws IOException {
    Collection all = new Collection("Answers, lined up", out);
    for (Lineup lineup : edition.comparison().lineups()) {
      new OfLineup(lineup, edition, all).write();
    }
    all.end();
  }

  /** The annotations of one episode's articles. */
  private static final class OfLineup {

    private final Lineup lineup;
    private final Edition edition;
    private final Collection all;
    private final Accounts accounts;
    private final Map<String, Target> targets = new HashMap<>();

    OfLineup(Lineup lineup, Edition edition, Collection all) {
      this.lineup = lineup;
      this.edition = edition;
      this.all = all;
      this.accounts = new Accounts(lineup);
    }

    void write() throws IOException {
      for (Question question : lineup.questions()) {
        for (Answer answer : question.answers()) {
          for (Claim claim : answer.claims()) {
            Document document = accounts.document(claim);
            if (document != null) {
              write(question, answer, claim, document);
            }
          }
        }
      }
    }

    private void write(Question question, Answer answer, Claim claim, Document document)
        throws IOException {
      Target target = targets.computeIfAbsent(document.file(), file -> new Target(document));
      Body body = body(question, answer, claim);
      all.add(
          Iris.named(document.file(), question.id(), claim.id(), claim.quote()),
          json -> {
            json.text("motivation", "assessing");
            body.write(json);
            target.write(json, claim);
          });
    }

    private Body body(Question question, Answer answer, Claim claim) throws IOException {
      Finding finding = question.finding();
      String verdict = finding.verdict().word();
      String value = VagueWords.value(answer, edition.vague());
      String record =
          Records.line(
              json ->
                  json.members(
                      "episode", lineup.episode().id(),
                      "question", question.id(),
                      "asks", question.asks(),
                      "value", answer.value(),
                      "verdict", verdict,
                      "reason", finding.reason(),
                      "rule", finding.rule(),
                      "claim", claim.id()));
      String words = "%s %s (%s): %s".formatted(question.asks(), value, verdict, finding.reason());
      List<String> tags = List.of(question.action().kind().word(), verdict);
      return new Body(Printable.of(words), tags, record);
    }
  }
}
