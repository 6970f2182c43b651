package rashomon.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.lineup.Answer;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;

/** Questions as text: the verdict, the answers with who gives them and in which words, and why. */
final class QuestionText {

  private static final int INDENT = 5;
  private static final int VERDICT = 16;
  private static final int MOST_PAIRS = 3;
  private static final int MOST_SILENT = 6;

  private final Map<String, Document> documents;
  private final Sheet sheet;
  private final Ink ink;

  /**
   * @param documents the documents of the episode by file
   */
  QuestionText(Map<String, Document> documents, Sheet sheet, Ink ink) {
    this.documents = documents;
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
        String asked = Printable.of(question.asks() + " " + answer.value());
        sheet.hanging(indent, UnaryOperator.identity(), asked, ink::strong);
        int room = sheet.width() - 2 * INDENT;
        String says = says(answer);
        String quote = quote(answer, 2 * room - 10 - says.length());
        for (String line : Sheet.wrap(says + (quote.isEmpty() ? "" : ": " + quote), room)) {
          sheet.line(indent + indent + line);
        }
      }
    }
  }

  private static String quote(Answer answer, int width) {
    return answer.claims().isEmpty() ? "" : Excerpt.of(answer.claims().get(0), Math.max(40, width));
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
    int widest =
        answers.stream().mapToInt(a -> Sheet.width(Printable.of(a.value()))).max().orElse(0);
    return Math.max(4, Math.min(widest, sheet.width() / 4));
  }

  private void write(Answer answer, int values) {
    int room = sheet.width() - INDENT - values - 2;
    List<String> right = new ArrayList<>(Sheet.wrap(says(answer), room));
    String quote = quote(answer, 2 * room - 10);
    if (!quote.isEmpty()) {
      Sheet.wrap(quote, room).forEach(line -> right.add(ink.faint(line)));
    }
    sheet.columns(INDENT, Sheet.wrap(Printable.of(answer.value()), values), values, right);
  }

  /** Who gives the answer, and as of when. */
  private String says(Answer answer) {
    Set<String> chains = new LinkedHashSet<>();
    for (Claim claim : answer.claims()) {
      Document document = document(claim);
      if (document != null) {
        chains.add(Chain.of(document, claim));
      }
    }
    if (chains.isEmpty()) {
      answer.documents().forEach(file -> chains.add(outlet(file)));
    }
    LocalDate day = answer.asOf();
    String asOf = day == null ? "" : " " + Sheet.together("(as of " + Days.day(day) + ")");
    return String.join("; ", chains) + asOf;
  }

  private @Nullable Document document(Claim claim) {
    String id = claim.id().substring(0, Math.max(0, claim.id().lastIndexOf('#')));
    return documents.values().stream().filter(d -> d.id().equals(id)).findFirst().orElse(null);
  }

  private String outlet(String file) {
    Document document = documents.get(file);
    return Printable.of(document == null ? file : document.outlet());
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
            .map(this::outlet)
            .collect(Collectors.toSet());
    List<String> silent =
        question.silent().stream()
            .map(this::outlet)
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
