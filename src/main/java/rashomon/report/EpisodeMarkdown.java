package rashomon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rashomon.claim.Kind;
import rashomon.episode.Episode;
import rashomon.lineup.Answer;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.lineup.house.Coding;

/** One episode as Markdown: the same as in the text, in tables. */
final class EpisodeMarkdown {

  /** Quotes are cut around the words that carry the claim where they are longer. */
  private static final int QUOTE = 240;

  private final Lineup lineup;
  private final Episode episode;
  private final Edition edition;
  private final Accounts accounts;
  private final EpisodeWords words;
  private final Markdown markdown;

  EpisodeMarkdown(Lineup lineup, Edition edition, Markdown markdown) {
    this.lineup = lineup;
    this.episode = lineup.episode();
    this.edition = edition;
    this.accounts = new Accounts(lineup);
    this.words = new EpisodeWords(lineup, accounts);
    this.markdown = markdown;
  }

  void write() {
    markdown.heading(2, episode.title());
    markdown.paragraph("", words.counts());
    markdown.paragraph("Parties", String.join(" | ", episode.parties()));
    if (edition.asks()) {
      markdown.paragraph("Witnesses", String.join(", ", words.witnesses()));
      markdown.paragraph("Accounts", String.valueOf(words.accounts().size()));
      markdown.list(words.accounts());
      if (!words.guests().isEmpty()) {
        markdown.paragraph("Tell of it too", String.join(", ", words.guests()));
      }
    }
    lineup.questions().stream()
        .filter(q -> q.finding().verdict() != Verdict.SINGLE)
        .sorted(Comparator.comparing((Question q) -> q.finding().verdict()))
        .forEach(this::write);
    writeSingles();
    writeTruces();
    edition.codings(lineup).forEach(this::write);
    writeAudits();
  }

  private void write(Question question) {
    Verdict verdict = question.finding().verdict();
    markdown.heading(3, QuestionWords.verdict(verdict) + ": " + question.asks());
    markdown.table(
        List.of("answer", "who says so", "in the words"),
        question.answers().stream().map(this::row).toList());
    markdown.paragraph("Why", question.finding().reason());
    markdown.list(QuestionWords.pairs(question));
    markdown.paragraph("Silent", QuestionWords.silent(question, accounts));
  }

  private List<String> row(Answer answer) {
    return List.of(
        VagueWords.value(answer, edition.vague()),
        accounts.says(answer),
        Accounts.quote(answer, QUOTE));
  }

  private void writeSingles() {
    List<List<String>> rows = new ArrayList<>();
    for (Question question : lineup.questions()) {
      if (question.finding().verdict() == Verdict.SINGLE) {
        for (Answer answer : question.answers()) {
          List<String> row = new ArrayList<>(List.of(question.asks()));
          row.addAll(row(answer));
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      markdown.heading(3, "Only one account says");
      markdown.table(List.of("question", "answer", "who says so", "in the words"), rows);
    }
  }

  private void writeTruces() {
    boolean asked = lineup.questions().stream().anyMatch(q -> q.action().kind() == Kind.CEASEFIRE);
    List<TruceBar> bars = asked ? TruceBars.of(episode) : List.of();
    if (!bars.isEmpty()) {
      markdown.heading(3, "Truces");
      markdown.table(
          List.of("when", "outlets"),
          bars.stream()
              .map(bar -> List.of(bar.words(), String.join(", ", bar.outlets())))
              .toList());
    }
  }

  private void write(Coding coding) {
    CodingWords coded = new CodingWords(coding, accounts);
    markdown.heading(3, "By the rules of " + coding.style().house().title());
    markdown.paragraph("", coded.measures());
    if (coding.incidents().isEmpty()) {
      markdown.paragraph("", CodingWords.NOTHING);
    }
    markdown.table(List.of("incident", "written down", "on the word of"), coded.rows());
    markdown.list(coded.rules());
    markdown.paragraph("Left out", coded.leftOut());
  }

  private void writeAudits() {
    if (!lineup.audits().isEmpty()) {
      markdown.heading(3, "What does not add up inside one article");
      markdown.list(
          lineup.audits().stream()
              .map(audit -> accounts.outlet(audit.document()) + ": " + audit.reason())
              .toList());
    }
  }
}
