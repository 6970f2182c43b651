package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words from outside stay words in Markdown. */
class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00a6',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          Rudaw\u00a6Rudaw
          Hürriyet (24 Apr 2021), 3-4 dead; 10:30\u00a6Hürriyet (24 Apr 2021), 3-4 dead; 10:30
          a | b\u00a6a \\| b
          *bold* and _soft_\u00a6\\*bold\\* and \\_soft\\_
          `code`\u00a6\\`code\\`
          [here](x)\u00a6\\[here\\](x)
          ![dot](x)\u00a6\\!\\[dot\\](x)
          <script>x</script>\u00a6&lt;script&gt;x&lt;/script&gt;
          &lt;b&gt;\u00a6&amp;lt;b&amp;gt;
          back\\slash\u00a6back\\\\slash
          https://evil.example\u00a6https:<!-- -->//evil.example
          WWW.evil.example\u00a6WWW<!-- -->.evil.example
          me@evil.example\u00a6me@<!-- -->evil.example
          # heading\u00a6\\# heading
          see #12 and #x\u00a6see \\#<!-- -->12 and \\#x
          - item\u00a6\\- item
          1. item\u00a61\\. item
          12) item\u00a612\\) item
          === line\u00a6\\=== line
          ~~gone~~\u00a6\\~\\~gone\\~\\~
          $x$\u00a6\\$x\\$
          """)
  void plain(String words, String markdown) {
    assertThat(Markdown.plain(words)).isEqualTo(markdown);
  }

  @Test
  void noWordLeavesItsCell() {
    Markdown markdown = new Markdown();
    markdown.table(List.of("a", "b"), List.of(List.of("x\n| y |", "<td>\u202e")));
    assertThat(markdown.toString())
        .isEqualTo("\n| a | b |\n| --- | --- |\n| x \\| y \\| | &lt;td&gt;\ufffd |\n");
  }

  @Test
  void nothingIsWrittenOfNothing() {
    Markdown markdown = new Markdown();
    markdown.table(List.of("a"), List.of());
    markdown.list(List.of());
    markdown.paragraph("Silent", "");
    assertThat(markdown.toString()).isEmpty();
  }
}
