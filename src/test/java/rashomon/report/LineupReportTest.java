package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.lineup.Comparison;
import rashomon.lineup.Verdict;
import rashomon.report.json.LineupJson;

/** A lineup as its reader gets it. */
class LineupReportTest {

  private static String text(Comparison comparison, Page page) throws IOException {
    StringWriter out = new StringWriter();
    new LineupText().write(Edition.of(comparison), page, out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 140})
  void textReport(int width) throws IOException {
    String text = text(new Samples().comparison(), new Page(width, Ink.NONE));
    Golden.matches("lineup-" + width + ".txt", text);
    assertThat(text.lines()).allMatch(line -> Sheet.width(line) <= width);
  }

  @Test
  void gravestVerdictsComeFirst() throws IOException {
    String text = text(new Samples().comparison(), Page.PLAIN);
    assertThat(text)
        .containsSubsequence(
            "!  CONFLICT",
            "<  CORRECTION",
            "^  UPDATE",
            ".  NOT COMPARABLE",
            "~  COMPATIBLE",
            "=  AGREE",
            "-  ONLY ONE ACCOUNT SAYS",
            "TRUCES",
            "AUDIT",
            "IN NO EPISODE");
  }

  @Test
  void inkChangesNoLayout() throws IOException {
    Ink brackets =
        new Ink() {
          @Override
          public String strong(String words) {
            return "\u0001" + words + "\u0002";
          }

          @Override
          public String faint(String words) {
            return "\u0001" + words + "\u0002";
          }

          @Override
          public String verdict(Verdict verdict, String words) {
            return "\u0001" + words + "\u0002";
          }
        };
    Comparison comparison = new Samples().comparison();
    String inked = text(comparison, new Page(80, brackets)).replaceAll("[\u0001\u0002]", "");
    assertThat(inked.lines().map(String::stripTrailing).toList())
        .isEqualTo(text(comparison, new Page(80, Ink.NONE)).lines().toList());
  }

  @Test
  void nothingToLineUp() throws IOException {
    Comparison none = new Comparison(List.of(), List.of(), List.of());
    assertThat(text(none, Page.PLAIN))
        .isEqualTo(
            "Nothing to line up: no account of an episode, or no answer of the kind asked for.\n");
  }

  @Test
  void markdownReport() throws IOException {
    StringWriter out = new StringWriter();
    new LineupMarkdown().write(Edition.of(new Samples().comparison()), Page.PLAIN, out);
    Golden.matches("lineup.md", out.toString());
  }

  @Test
  void jsonReport() throws IOException {
    StringWriter out = new StringWriter();
    new LineupJson().write(Edition.of(new Samples().comparison()), Page.PLAIN, out);
    Golden.matches("lineup.json", out.toString());
    assertThat(Schema.faults("lineup.schema.json", out.toString())).isEmpty();
  }
}
