package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.HostileText;
import rashomon.report.Printable;

/** Articles of hostile text through the whole program: nothing of it reaches a terminal. */
class HostileArticlesTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void writeArticles() throws IOException {
    var factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (var out = Files.newBufferedWriter(folder.resolve("a.jsonl"))) {
      for (HostileText hostile : HostileText.all()) {
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        for (String field : List.of("title", "outlet", "url")) {
          json.writeStringField(field, hostile.text());
        }
        json.writeStringField("published", "2031-03-14");
        json.writeStringField("text", text(hostile.text()));
        json.writeEndObject();
        json.close();
        out.write("\n");
      }
    }
  }

  private static String text(String words) {
    return "Six soldiers were killed in Mopti on Friday, "
        + words
        + " said. A truce began at noon, "
        + words
        + ", the army told "
        + words
        + ".\n\n"
        + words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare -f text",
        "compare -f markdown",
        "compare -f json",
        "compare -f csv",
        "compare -f annotations",
        "claims -f text",
        "claims -f jsonl",
        "claims -f csv",
        "mentions -f text",
        "mentions -f csv",
        "explain"
      })
  void nothingIsObeyed(String command) {
    String[] words = (command + " " + folder.resolve("a.jsonl")).split(" ", -1);
    Run run = Run.of(words);
    assertThat(run.out()).contains("Mopti");
    checkObeyed(run.out().replace("\r\n", "\n"), "\n\t");
    checkObeyed(run.err(), "\n");
    assertThat(run.err()).doesNotContain("failed inside");
  }

  private static void checkObeyed(String text, String layout) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertThat(layout.indexOf(c) >= 0 || !Printable.isHostile(c))
          .as("U+%04X in %s", (int) c, text.substring(Math.max(0, i - 40), i))
          .isTrue();
    }
  }
}
