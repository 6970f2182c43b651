package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Answer;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.lineup.house.Counting;

/** Questions as text: the verdict, the answers with who gives them and in which words, and why. */
final class QuestionText {

  private static final int INDENT = 5;
  private static final int VERDICT = 16;

  private final Accounts accounts;
  private final @Nullable Counting vague;
  private final Sheet sheet;
  private final Ink ink;

  QuestionText(Accounts accounts, @Nullable Counting vague, Sheet sheet, Ink ink) {
    this.vague = vague;
    this.accounts = accounts;
    this.sheet = sheet;
    this.ink = ink;
  }

  void write(Question question) {
    Verdict verdict = question.finding().verdict();
    sheet.blank();
    sheet.hanging(
        "  "
            + QuestionWords.mark(verdict)
            + "  "
            + Sheet.pad(QuestionWords.verdict(verdict), VERDICT),
        first -> ink.verdict(verdict, first),
        Printable.of(question.asks()),
        ink::strong);
    int values = values(question.answers());
    question.answers().forEach(answer -> write(answer, values));
    writeWhy(question);
    writeSilent(question);
  }

  /** Questions that only one account answers, close together. */
  void writeSingles(List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    sheet.blank();
    String mark = "  " + QuestionWords.mark(Verdict.SINGLE) + "  ";
    sheet.line(ink.verdict(Verdict.SINGLE, mark + "ONLY ONE ACCOUNT SAYS"));
    for (Question question : questions) {
      for (Answer answer : question.answers()) {
        String indent = " ".repeat(INDENT);
        String asked = Printable.of(question.asks() + " " + value(answer));
        sheet.hanging(indent, UnaryOperator.identity(), asked, ink::strong);
        int room = sheet.width() - 2 * INDENT;
        String says = accounts.says(answer);
        String quote = Accounts.quote(answer, 2 * room - 10 - says.length());
        for (String line : Sheet.wrap(says + (quote.isEmpty() ? "" : ": " + quote), room)) {
          sheet.line(indent + indent + line);
        }
      }
    }
  }

  private int values(List<Answer> answers) {
    int widest = answers.stream().mapToInt(a -> Sheet.width(value(a))).max().orElse(0);
    return Math.max(4, Math.min(widest, sheet.width() / 4));
  }

  private String value(Answer answer) {
    return Printable.of(VagueWords.value(answer, vague));
  }

  private void write(Answer answer, int values) {
    int room = sheet.width() - INDENT - values - 2;
    List<String> right = new ArrayList<>(Sheet.wrap(accounts.says(answer), room));
    String quote = Accounts.quote(answer, 2 * room - 10);
    if (!quote.isEmpty()) {
      Sheet.wrap(quote, room).forEach(line -> right.add(ink.faint(line)));
    }
    sheet.columns(INDENT, Sheet.wrap(value(answer), values), values, right);
  }

  private void writeWhy(Question question) {
    String indent = " ".repeat(INDENT);
    sheet.hanging(indent + "why: ", ink::faint, Printable.of(question.finding().reason()), w -> w);
    QuestionWords.pairs(question)
        .forEach(pair -> sheet.hanging(indent + "and: ", ink::faint, pair, w -> w));
  }

  private void writeSilent(Question question) {
    String who = QuestionWords.silent(question, accounts);
    if (!who.isEmpty()) {
      sheet.hanging(" ".repeat(INDENT) + "silent: ", ink::faint, who, ink::faint);
    }
  }
}
