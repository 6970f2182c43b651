package rashomon.lineup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of {@code conclusions.tsv}: what comparing two answers should give.
 *
 * @param verdicts the words of those that the analyst allows
 */
record Conclusion(String incident, String asks, Set<String> verdicts, Given one, Given other) {

  /** An answer and the end of the name of the file that gives it. */
  record Given(String value, String file) {

    static Given of(String cell) {
      String[] parts = cell.split(" @ ", 2);
      return new Given(parts[0].strip(), parts.length < 2 ? "" : "/" + parts[1].strip() + ".txt");
    }

    private boolean isIn(Answer answer) {
      return answer.value().equals(value)
          && answer.documents().stream().anyMatch(d -> d.endsWith(file));
    }
  }

  static Conclusion of(Map<String, String> row) {
    return new Conclusion(
        row.get("incident").replace("!", ""),
        row.get("asks"),
        Set.copyOf(Arrays.asList(row.get("verdict").split(","))),
        Given.of(row.get("one")),
        Given.of(row.get("other")));
  }

  boolean isDrawnBy(Lineup lineup) {
    boolean here =
        lineup.episode().accounts().stream()
            .anyMatch(a -> a.document().file().startsWith("corpus/" + incident + "/"));
    return here
        && (asks.equals("AUDIT")
            ? lineup.audits().stream().anyMatch(this::isAudit)
            : lineup.questions().stream().anyMatch(q -> q.asks().equals(asks) && isAnswered(q)));
  }

  private boolean isAudit(Audit audit) {
    return audit.document().endsWith(one.file()) && audit.reason().contains(one.value());
  }

  private boolean isAnswered(Question question) {
    List<Answer> answers = question.answers();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        if (one.isIn(answers.get(i)) && other.isIn(answers.get(j))) {
          return verdicts.contains(verdict(question, i, j));
        }
      }
    }
    return false;
  }

  private static String verdict(Question question, int i, int j) {
    int first = Math.min(i, j);
    int second = Math.max(i, j);
    return i == j
        ? Verdict.AGREE.word()
        : question.pairs().stream()
            .filter(p -> p.first() == first && p.second() == second)
            .map(p -> p.finding().verdict().word())
            .findFirst()
            .orElse("");
  }
}
