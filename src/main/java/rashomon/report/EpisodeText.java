package rashomon.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import rashomon.claim.Kind;
import rashomon.episode.Episode;
import rashomon.lineup.Audit;
import rashomon.lineup.Lineup;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;

/** One episode as text: its head, its accounts, its questions, its truces, its audits. */
final class EpisodeText {

  private final Lineup lineup;
  private final Edition edition;
  private final Episode episode;
  private final Sheet sheet;
  private final Ink ink;
  private final Accounts accounts;
  private final EpisodeWords words;

  EpisodeText(Lineup lineup, Edition edition, Sheet sheet, Ink ink) {
    this.lineup = lineup;
    this.edition = edition;
    this.episode = lineup.episode();
    this.sheet = sheet;
    this.ink = ink;
    this.accounts = new Accounts(lineup);
    this.words = new EpisodeWords(lineup, accounts);
  }

  void write() {
    writeHead();
    if (edition.asks()) {
      writeAccounts();
    }
    QuestionText questions = new QuestionText(accounts, edition.vague(), sheet, ink);
    lineup.questions().stream()
        .sorted(Comparator.comparing((Question q) -> q.finding().verdict()))
        .filter(q -> q.finding().verdict() != Verdict.SINGLE)
        .forEach(questions::write);
    questions.writeSingles(
        lineup.questions().stream().filter(q -> q.finding().verdict() == Verdict.SINGLE).toList());
    if (lineup.questions().stream().anyMatch(q -> q.action().kind() == Kind.CEASEFIRE)) {
      new TruceText(episode, sheet, ink).write();
    }
    edition.codings(lineup).forEach(new CodingText(accounts, sheet, ink)::write);
    writeAudits();
  }

  private void writeHead() {
    String place = episode.places().isEmpty() ? "Somewhere" : episode.places().get(0);
    String days = Days.range(episode.start(), episode.end());
    String head =
        Printable.of(place).toUpperCase(Locale.ROOT)
            + "  "
            + (days.isEmpty() ? "day unknown" : days);
    String parties = Printable.of(String.join(" | ", episode.parties()));
    String counts = words.counts();
    String both = parties.isEmpty() ? head : head + "   " + parties;
    boolean fits = Sheet.width(both) + 3 + Sheet.width(counts) <= sheet.width();
    String first = fits ? both : head;
    int gap = sheet.width() - Sheet.width(first) - Sheet.width(counts);
    sheet.line(ink.strong(first) + " ".repeat(Math.max(3, gap)) + counts);
    if (!fits && !parties.isEmpty()) {
      sheet.hanging("  ", UnaryOperator.identity(), parties, ink::strong);
    }
    sheet.line("-".repeat(sheet.width()));
  }

  private void writeAccounts() {
    String accounts = String.join(", ", words.accounts());
    sheet.hanging("  accounts: ", ink::faint, accounts, UnaryOperator.identity());
    List<String> guests = words.guests();
    if (!guests.isEmpty()) {
      sheet.hanging(
          "  tell of it too: ", ink::faint, String.join(", ", guests), UnaryOperator.identity());
    }
    List<String> witnesses = words.witnesses();
    if (!witnesses.isEmpty()) {
      sheet.hanging(
          "  witnesses: ", ink::faint, String.join(", ", witnesses), UnaryOperator.identity());
    }
  }

  private void writeAudits() {
    for (Audit audit : lineup.audits()) {
      sheet.blank();
      String outlet = accounts.outlet(audit.document());
      sheet.hanging(
          "  AUDIT  ",
          ink::strong,
          Printable.of(outlet + ": " + audit.reason()),
          UnaryOperator.identity());
    }
  }
}
