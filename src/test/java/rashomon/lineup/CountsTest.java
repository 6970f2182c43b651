package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.claim.Account;
import rashomon.claim.Modality;

/** Two accounts of one toll, row by row; half of the rows are no conflict. */
class CountsTest {

  static Stream<Map<String, String>> rows() {
    return Rows.of("counts.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void verdict(Map<String, String> row) {
    Question question = question(accounts(row));
    assertThat(question.finding().verdict().word())
        .as(question.finding().toString())
        .isEqualTo(row.get("verdict"));
    if (!"single".equals(row.get("verdict"))) {
      assertThat(question.finding().rule()).isEqualTo(row.get("rule"));
    }
  }

  static List<Account> accounts(Map<String, String> row) {
    List<Account> accounts = new ArrayList<>(Tables.accounts("counts", frame()));
    accounts.addAll(
        Tables.accounts("counts", List.of(claim(row, "One", ""), claim(row, "Other", "2"))));
    return accounts;
  }

  static Question question(List<Account> accounts) {
    return Comparison.of(accounts, List.of()).lineups().stream()
        .flatMap(l -> l.questions().stream())
        .filter(q -> q.asks().startsWith("How many"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> claim(Map<String, String> row, String outlet, String n) {
    Map<String, String> claim = new LinkedHashMap<>();
    String note = row.getOrDefault("note", "");
    boolean modal = note.matches("alleged|planned|denied") && n.equals("2");
    claim.put("outlet", outlet);
    claim.put("published", row.getOrDefault("published" + n, ""));
    claim.put("action", note.equals("displaced") ? "displaced" : "killed");
    claim.put("count", row.getOrDefault("count" + n, ""));
    claim.put("who", row.getOrDefault("who" + n, ""));
    claim.put("start", row.getOrDefault("start" + n, ""));
    claim.put("source", row.getOrDefault("source" + n, ""));
    claim.put("place", "Qamishli");
    claim.put("modality", modal ? note : Modality.STATED.word());
    return claim;
  }

  /** An account of the first day, so that the flare-up begins on 20 April. */
  private static List<Map<String, String>> frame() {
    List<Map<String, String>> frame = new ArrayList<>();
    for (String day : List.of("2021-04-20", "2021-04-22", "2021-04-24", "2021-04-26")) {
      frame.add(
          Map.of(
              "outlet", "Frame",
              "published", day,
              "action", "clash",
              "parties", "Asayish;NDF",
              "place", "Qamishli",
              "start", day));
    }
    return frame;
  }
}
