package rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Answer;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;
import rashomon.lineup.house.Counting;

/** Questions as text: the verdict, the answers with who gives them and in which words, and why. */
final class QuestionText {

  private static final int INDENT = 5;
  private static final int VERDICT = 16;
  private static final int MOST_PAIRS = 3;
  private static final int MOST_SILENT = 6;

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
        "  " + mark(verdict) + "  " + Sheet.pad(words(verdict), VERDICT),
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
    String mark = "  " + mark(Verdict.SINGLE) + "  ";
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

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> "!";
      case CORRECTION -> "<";
      case UPDATE -> "^";
      case NOT_COMPARABLE -> ".";
      case COMPATIBLE -> "~";
      case AGREE -> "=";
      case SINGLE -> "-";
    };
  }

  private static String words(Verdict verdict) {
    return verdict.word().toUpperCase(Locale.ROOT).replace('-', ' ');
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
    question.pairs().stream()
        .filter(pair -> question.answers().size() > 2)
        .filter(pair -> pair.finding().verdict() != question.finding().verdict())
        .limit(MOST_PAIRS)
        .forEach(pair -> writePair(question, pair));
  }

  private void writePair(Question question, Pair pair) {
    String both = value(question, pair.first()) + " and " + value(question, pair.second());
    String verdict = pair.finding().verdict().word().replace('-', ' ');
    sheet.hanging(
        " ".repeat(INDENT) + "and: ",
        ink::faint,
        Printable.of(both + ": " + verdict + ", " + pair.finding().reason()),
        UnaryOperator.identity());
  }

  private static String value(Question question, int answer) {
    return question.answers().get(answer).value();
  }

  private void writeSilent(Question question) {
    Set<String> answering =
        question.answers().stream()
            .flatMap(a -> a.documents().stream())
            .map(accounts::outlet)
            .collect(Collectors.toSet());
    List<String> silent =
        question.silent().stream()
            .map(accounts::outlet)
            .filter(o -> !answering.contains(o))
            .distinct()
            .sorted()
            .toList();
    if (silent.isEmpty()) {
      return;
    }
    String who =
        silent.size() > MOST_SILENT ? silent.size() + " outlets" : String.join(", ", silent);
    sheet.hanging(" ".repeat(INDENT) + "silent: ", ink::faint, who, ink::faint);
  }
}
