package rashomon.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import rashomon.lineup.Pair;
import rashomon.lineup.Question;
import rashomon.lineup.Verdict;

/** What surrounds the answers to a question, in words. */
public final class QuestionWords {

  private static final int MOST_PAIRS = 3;
  private static final int MOST_SILENT = 6;

  private QuestionWords() {}

  public static String mark(Verdict verdict) {
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

  static String verdict(Verdict verdict) {
    return verdict.word().toUpperCase(Locale.ROOT).replace('-', ' ');
  }

  /** How some pairs compare that have another verdict than the question. */
  public static List<String> pairs(Question question) {
    return question.pairs().stream()
        .filter(pair -> question.answers().size() > 2)
        .filter(pair -> pair.finding().verdict() != question.finding().verdict())
        .limit(MOST_PAIRS)
        .map(pair -> pair(question, pair))
        .toList();
  }

  private static String pair(Question question, Pair pair) {
    String both = value(question, pair.first()) + " and " + value(question, pair.second());
    String verdict = pair.finding().verdict().word().replace('-', ' ');
    return Printable.of(both + ": " + verdict + ", " + pair.finding().reason());
  }

  private static String value(Question question, int answer) {
    return question.answers().get(answer).value();
  }

  /** The outlets that do not answer, by name where they are few; empty where all do. */
  static String silent(Question question, Accounts accounts) {
    List<String> silent = silentOutlets(question, accounts);
    return silent.size() > MOST_SILENT ? silent.size() + " outlets" : String.join(", ", silent);
  }

  /** The outlets that do not answer. */
  public static List<String> silentOutlets(Question question, Accounts accounts) {
    Set<String> answering =
        question.answers().stream()
            .flatMap(a -> a.documents().stream())
            .map(accounts::outlet)
            .collect(Collectors.toSet());
    return question.silent().stream()
        .map(accounts::outlet)
        .filter(o -> !answering.contains(o))
        .distinct()
        .sorted()
        .toList();
  }
}
