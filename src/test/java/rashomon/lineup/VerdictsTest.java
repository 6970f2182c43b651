package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.claim.Account;

/** The verdicts that a careful analyst reports on the incidents of the tables. */
class VerdictsTest {

  private static final Map<String, Comparison> COMPARED = new HashMap<>();

  /** A row of the table. */
  record Row(String incident, String question, String answers, String verdict, String reason) {

    @Override
    public String toString() {
      return incident + ": " + question + " " + answers + " -> " + verdict;
    }
  }

  static Stream<Row> rows() {
    return Rows.of("verdicts.tsv").stream()
        .map(
            r ->
                new Row(
                    r.getOrDefault("incident", ""),
                    r.getOrDefault("question", ""),
                    r.getOrDefault("answers", ""),
                    r.getOrDefault("verdict", ""),
                    r.getOrDefault("reason", "")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void verdict(Row row) {
    Question question = question(row);
    Finding finding = finding(question, row.answers());
    assertThat(row.verdict().split(" ", -1))
        .as(finding.toString())
        .contains(finding.verdict().word());
    assertThat(finding.reason()).isNotBlank().contains(row.reason());
    assertThat(finding.rule()).matches("[a-z]+([.-][a-z]+)*");
  }

  static Comparison compared(String incident) {
    return COMPARED.computeIfAbsent(
        incident,
        name -> {
          List<Account> accounts = new ArrayList<>();
          for (String table : name.split(" \\+ ", -1)) {
            accounts.addAll(Tables.accounts(table));
          }
          return Comparison.of(accounts, List.of());
        });
  }

  private static Question question(Row row) {
    List<Question> all =
        compared(row.incident()).lineups().stream().flatMap(l -> l.questions().stream()).toList();
    List<Question> asked = all.stream().filter(q -> q.asks().equals(row.question())).toList();
    assertThat(asked).as("asked of " + all.stream().map(Question::asks).toList()).isNotEmpty();
    return asked.stream()
        .filter(
            q -> answers(q).containsAll(List.of(values(row.answers()))) || row.answers().isEmpty())
        .findFirst()
        .orElse(asked.get(0));
  }

  private static String[] values(String answers) {
    return answers.split(" ~ ", -1);
  }

  private static List<String> answers(Question question) {
    return question.answers().stream().map(Answer::value).toList();
  }

  /** Of the whole question, of two answers, or of those who give one answer. */
  private static Finding finding(Question question, String answers) {
    if (answers.isEmpty()) {
      return question.finding();
    }
    String[] values = values(answers);
    List<String> given = answers(question);
    assertThat(given).contains(values);
    if (values.length == 1) {
      Answer answer = question.answers().get(given.indexOf(values[0]));
      assertThat(answer.documents()).hasSizeGreaterThan(1);
      return new Finding(Verdict.AGREE, "several accounts give it", "same");
    }
    int one = given.indexOf(values[0]);
    int other = given.indexOf(values[1]);
    return question.pairs().stream()
        .filter(p -> p.first() == Math.min(one, other) && p.second() == Math.max(one, other))
        .map(Pair::finding)
        .findFirst()
        .orElseThrow();
  }
}
