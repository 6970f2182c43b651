package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rashomon.claim.Account;
import rashomon.claim.Action;
import rashomon.claim.When;
import rashomon.claim.Window;
import rashomon.mention.Moment;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName.Role;
import rashomon.report.json.ClaimLines;

/** Claims as their readers get them. */
class ClaimReportTest {

  private static String report(ClaimFormat format, Account... accounts) throws IOException {
    StringWriter out = new StringWriter();
    format.write(List.of(accounts), Page.PLAIN, out);
    return out.toString();
  }

  private static Account star() {
    return new Samples().star.account();
  }

  @Test
  void jsonLines() throws IOException {
    Samples samples = new Samples();
    Golden.matches(
        "claims.jsonl", report(new ClaimLines(), samples.star.account(), samples.post.account()));
  }

  @Test
  void text() throws IOException {
    Samples samples = new Samples();
    Golden.matches(
        "claims.txt", report(new ClaimText(), samples.star.account(), samples.herald.account()));
  }

  @Test
  void everyLineIsOneObjectOfTheClaimRecord() throws IOException {
    for (String line : report(new ClaimLines(), star()).lines().toList()) {
      assertThat(Schema.faults("claim.schema.json", line)).isEmpty();
      assertThat(JsonText.object(line))
          .containsEntry("document", "north/star.txt")
          .containsEntry("partOf", null);
    }
  }

  @Test
  void whatTheArticleDoesNotSayIsLeftOut() throws IOException {
    SampleClaims bare = new SampleClaims("a.txt", "A", "", null);
    bare.add(Action.ENTERED, null, null, When.UNKNOWN, Window.UNKNOWN, "They went in.", "went in");
    assertThat(JsonText.object(report(new ClaimLines(), bare.account())))
        .doesNotContainKeys("published", "count", "who", "by", "time", "window", "attribution");
  }

  @Test
  void eventOfOneDayEndsOnIt() throws IOException {
    Moment friday = Moment.of(java.time.LocalDate.of(2021, 4, 23));
    SampleClaims claims = new SampleClaims("a.txt", "A", "", null);
    claims.add(
        Action.CAPTURED,
        null,
        null,
        new When(friday, null, false, "Friday"),
        Window.UNKNOWN,
        "x",
        "x");
    claims.add(
        Action.HOLDS,
        null,
        null,
        new When(friday, null, true, "since Friday"),
        Window.UNKNOWN,
        "x",
        "x");
    List<String> lines = report(new ClaimLines(), claims.account()).lines().toList();
    assertThat(JsonText.object(lines.get(0)).get("time"))
        .isEqualTo(
            Map.of("start", "2021-04-23", "end", "2021-04-23", "open", false, "text", "Friday"));
    assertThat(JsonText.object(lines.get(1)).get("time"))
        .isEqualTo(Map.of("start", "2021-04-23", "open", true, "text", "since Friday"));
  }

  @Test
  void jsonHasNoRawControlCharacters() throws IOException {
    String hostile = "a\u0000\u001b[31m\u0007\u007f\u009b\u202e\u2028\ud800 \"x\" \\ \n";
    SampleClaims claims = new SampleClaims("a\n.txt", "Out" + hostile, "", null);
    claims.toll(
        Action.KILLED,
        SampleClaims.people(Quantity.exactly(1), hostile, hostile),
        "One " + hostile,
        "One",
        SampleClaims.says(hostile, Role.PERSON));
    String json = report(new ClaimLines(), claims.account());
    assertThat(json.strip())
        .doesNotContain("\n")
        .matches("[^\\p{Cntrl}\u0080-\u009f\u2028\u202e]*");
    Map<String, @Nullable Object> claim = JsonText.object(json);
    assertThat(claim.get("quote").toString()).startsWith("One a\u0000\u001b[31m");
  }
}
