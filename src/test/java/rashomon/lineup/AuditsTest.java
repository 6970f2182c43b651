package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one article says against itself. */
class AuditsTest {

  @Test
  void everyOddityIsFoundAndNothingElse() {
    List<Map<String, String>> rows = Rows.of("audits.tsv");
    for (String incident :
        rows.stream().map(r -> r.getOrDefault("incident", "")).distinct().toList()) {
      List<String> expected =
          rows.stream()
              .filter(r -> incident.equals(r.get("incident")))
              .map(r -> r.get("rule") + ": " + r.get("reason"))
              .toList();
      assertThat(found(incident)).as(incident).containsAll(expected);
    }
    assertThat(found("oddities")).hasSize(4);
  }

  @Test
  void whatAddsUpIsNoAudit() {
    List<String> files =
        audits("oddities").stream().map(Audit::document).distinct().sorted().toList();
    assertThat(files).hasSize(4).noneMatch(f -> f.contains("fine"));
  }

  @Test
  void anAuditNamesItsClaims() {
    assertThat(audits("oddities")).allMatch(a -> !a.claims().isEmpty());
  }

  private static List<String> found(String incident) {
    return audits(incident).stream().map(a -> a.rule() + ": " + a.reason()).toList();
  }

  private static List<Audit> audits(String incident) {
    return VerdictsTest.compared(incident).lineups().stream()
        .flatMap(l -> l.audits().stream())
        .toList();
  }
}
