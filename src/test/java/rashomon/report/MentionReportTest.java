package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;
import rashomon.mention.MarkedText;
import rashomon.report.json.MentionLines;
import rashomon.source.Problems;

/** Mentions as their readers get them. */
class MentionReportTest {

  private static final String ARTICLE =
      """
      ---
      outlet: Harbour Herald
      published: 2031-03-14
      ---

      At least 12 soldiers and two civilians were killed near Orrin on Thursday night, the interior
      ministry said. A truce from 10 to 12 March failed; it was to begin at 7 p.m. Moscow time.
      Convoys leave twice a week. The former governor fled.
      """;

  private static String report(MentionFormat format) throws IOException {
    Rashomon rashomon = Rashomon.of(Knowledge.shipped());
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    List<MarkedText> texts =
        rashomon
            .documents(List.of("-"), new ByteArrayInputStream(bytes), new Problems())
            .map(rashomon::mark)
            .toList();
    StringWriter out = new StringWriter();
    format.write(texts, Page.PLAIN, out);
    return out.toString();
  }

  @Test
  void jsonLines() throws IOException {
    Golden.matches("mentions.jsonl", report(new MentionLines()));
  }

  @Test
  void text() throws IOException {
    Golden.matches("mentions.txt", report(new MentionText()));
  }

  @Test
  void everyLineFitsItsSchemaAndItsOffsetsHoldItsWords() throws IOException {
    for (String line : report(new MentionLines()).lines().toList()) {
      assertThat(Schema.faults("mention.schema.json", line)).isEmpty();
      var mention = JsonText.object(line);
      int start = Math.toIntExact((Long) mention.get("start"));
      int end = Math.toIntExact((Long) mention.get("end"));
      assertThat(ARTICLE.substring(start, end)).isEqualTo(mention.get("text"));
    }
  }
}
