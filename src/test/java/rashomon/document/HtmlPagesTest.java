package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.document.Section.Part;

/** Saved pages as news sites build them; what stands beside the article is never its text. */
class HtmlPagesTest {

  private static final String[] TEXT = {
    "Two shells fell on the market of Tarsa on Monday morning, killing four traders, the mayor"
        + " said.",
    "The Lowland Front denied that it had fired them, and blamed the army for the shelling.",
    "A truce that both sides agreed to on Sunday was to begin at noon, according to mediators."
  };

  private static Reading page(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream("/pages/" + name + ".html")) {
      assertThat(in).as(name).isNotNull();
      return Reading.of(in == null ? new byte[0] : in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json-ld",
        "json-ld-graph",
        "open-graph",
        "meta-names",
        "time-element",
        "microdata",
        "divs-without-names",
        "figures",
        "links-between",
        "body-in-metadata",
        "form-of-old",
        "wordpress-classes",
        "fragment"
      })
  void everySiteSaysTheSameInItsOwnWay(String name) throws IOException {
    Reading reading = page(name);
    assertThat(reading.problems()).isEmpty();
    Document d = reading.document();
    assertThat(d.title()).isEqualTo("Shells fall on Tarsa");
    assertThat(d.outlet()).isEqualTo("Northern Star");
    assertThat(d.published().value()).startsWith("2031-07-09");
    assertThat(d.url()).isEqualTo("https://star.example/tarsa");
    assertThat(reading.parts(Part.BODY)).containsExactly(TEXT);
    assertThat(reading.parts(Part.TITLE)).containsExactly("Shells fall on Tarsa");
  }

  @Test
  void captionsAreKeptApart() throws IOException {
    assertThat(page("figures").parts(Part.FURNITURE).toString())
        .contains("Six men were killed here", "Smoke over the port");
  }

  private static String html(String head, String body) {
    return "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no paragraphs      | <div></div>                                              | no article found in this page; save it with its text, or give the text as plain text
          a menu alone       | <nav><p>Home and war and sport and weather</p></nav>     | no article found in this page; save it with its text, or give the text as plain text
          scripts alone      | <script>var text = "Four were killed.";</script>         | no article found in this page; save it with its text, or give the text as plain text
          a picture          | <figure><img src="x.png"></figure>                       | no article found in this page; save it with its text, or give the text as plain text
          a frame            | <iframe src="https://x.example/"></iframe>               | no article found in this page; save it with its text, or give the text as plain text
          marks alone        | <p>***</p><p>---</p>                                     | no article found in this page; save it with its text, or give the text as plain text
          comments alone     | <div class="comments"><p>Nine dead, I heard.</p></div>   | no article found in this page; save it with its text, or give the text as plain text
          a template         | <template><p>Nine were killed there.</p></template>      | no article found in this page; save it with its text, or give the text as plain text
          """)
  void pageWithoutAnArticleIsAProblem(String what, String body, String problem) {
    Reading reading = Reading.of(html("<title>Star</title>", body));
    assertThat(reading.isEmpty()).as(what).isTrue();
    assertThat(reading.problems()).containsExactly("folder/file.txt: " + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{broken</script>",
        "<script type='application/ld+json'>[[[[[[[[1]]]]]]]]</script>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":7}</script>",
        "<script type='application/ld+json'></script>",
        "<meta property='article:published_time' content='soon'>",
        "<meta property='og:url' content='javascript:alert(1)'>",
        "<link rel=canonical href='::'>",
        "<meta charset='x-nowhere'>",
        "<title>",
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>"
      })
  void brokenHeadLeavesTheArticle(String head) {
    Reading reading =
        Reading.of(
            "<!doctype html><html><head>"
                + head
                + (head.equals("<title>") ? "Star</title>" : "")
                + "</head><body><p>"
                + TEXT[0]);
    assertThat(reading.parts(Part.BODY)).containsExactly(TEXT[0]);
    assertThat(reading.document().published()).isEqualTo(Published.UNKNOWN);
    assertThat(reading.document().url()).isIn(null, "");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,\u0422\u0430\u0440\u0441\u0430",
    "iso-8859-9,\u015fehir",
    "utf-8,\u062a\u0631\u0633"
  })
  void charsetIsDeclared(String charset, String word) {
    String text = html("<meta charset=" + charset + ">", "<p>Two shells fell on " + word + ".</p>");
    Reading reading = Reading.of(text.getBytes(Charset.forName(charset)));
    assertThat(reading.parts(Part.BODY)).containsExactly("Two shells fell on " + word + ".");
  }

  @Test
  void bytesThatAreNotInTheCharsetAreNoted() {
    byte[] bytes =
        html("", "<p>Two shells fell on caf\u00e9s.</p>").getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of(bytes);
    assertThat(reading.document()).isNotNull();
    assertThat(reading.problems().get(0)).startsWith("folder/file.txt: note: 1 characters are not");
  }

  @Test
  void utf16WithAMark() {
    String text = "\ufeff" + html("", "<p>" + TEXT[0] + "</p>");
    assertThat(Reading.of(text.getBytes(StandardCharsets.UTF_16LE)).parts(Part.BODY))
        .containsExactly(TEXT[0]);
  }

  @Test
  void depthHasNoEnd() {
    String deep = "<div>".repeat(20_000) + "<p>" + TEXT[0] + "</p>";
    assertThat(Reading.of(html("", deep)).parts(Part.BODY)).containsExactly(TEXT[0]);
  }
}
