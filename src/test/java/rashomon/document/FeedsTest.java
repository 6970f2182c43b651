package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.document.Section.Part;

/** Feeds and Markdown. */
class FeedsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><title>Star</title><item><title>Shells</title><link>https://s.example/1</link><pubDate>Wed, 09 Jul 2031 08:15:00 +0200</pubDate><description>Two shells fell.</description></item></channel></rss>",
        "<?xml version='1.0' encoding='UTF-8'?><rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Star</title><item><title>Shells</title><link>https://s.example/1</link><pubDate>9 Jul 2031 08:15 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Two shells fell.</p>]]></content:encoded></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Star</title><entry><title>Shells</title><link rel='self' href='https://s.example/x'/><link href='https://s.example/1'/><published>2031-07-09T08:15:00Z</published><updated>2032-01-01T00:00:00Z</updated><content type='html'>&lt;p&gt;Two shells fell.&lt;/p&gt;</content></entry></feed>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Star</title><entry><title>Shells</title><link href='https://s.example/1'/><published>2031-07-09T08:15:00Z</published><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Two shells fell.</p></div></content></entry></feed>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Star</title></channel><item><title>Shells</title><link>https://s.example/1</link><dc:date>2031-07-09T08:15:00Z</dc:date><description>Two shells fell.</description></item></rdf:RDF>"
      })
  void everyFeedSaysTheSame(String feed) {
    Reading reading = Reading.named("f.xml", feed);
    assertThat(reading.problems()).isEmpty();
    Document d = reading.document();
    assertThat(d.title() + "|" + d.outlet() + "|" + d.published().value() + "|" + d.url())
        .isEqualTo("Shells|Star|2031-07-09T08:15|https://s.example/1");
    assertThat(reading.parts(Part.BODY)).containsExactly("Two shells fell.");
    assertThat(d.file()).isEqualTo("f.xml!/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <rss><channel></channel></rss>                                  | 0 | f.xml: no entries in this feed
          <rss><channel><item><title>T</title></item></channel></rss>     | 0 | f.xml:1: entry 1 has no text
          <rss><channel><item><description>Two fell.</description></item> | 1 | f.xml:1: not XML from here on; the 1 entries
          <rss><channel><item><description>Two fell.</item>               | 0 | f.xml:1: not XML from here on
          <rss & <channel>                                                | 0 | f.xml:1: not XML from here on
          <rss><item><description>...</description></item></rss>          | 0 | f.xml:1: entry 1 has no text
          <rss><item><description>Two fell.</description><pubDate>soon</pubDate></item></rss> | 1 | f.xml:1: published 'soon' is no date
          <feed></feed><feed></feed>                                      | 0 | f.xml:1: not XML from here on
          """)
  void brokenFeed(String feed, int articles, String problem) {
    Reading reading = Reading.named("f.xml", feed);
    assertThat(reading.documents()).hasSize(articles);
    assertThat(reading.problems()).hasSize(1).first().asString().startsWith(problem);
  }

  @Test
  void entitiesFromOutsideAreNotRead() {
    Reading reading =
        Reading.named(
            "f.xml",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><item><description>Two"
                + " fell. &x;</description></item></rss>");
    assertThat(reading.documents().toString()).doesNotContain("root:");
  }

  @Test
  void markdown() {
    Reading reading =
        Reading.named(
            "a.md",
            "---\nsource: Star\ndate: 2031-07-09\ntags: [war]\n---\n# Shells *fall*\n\nTwo **shells** fell"
                + " on\n[Tarsa](https://x.example).\n\n![Smoke](a.png)\n\n* Six fled.\n> He said: go.\n\n***\n");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.document().title()).isEqualTo("Shells fall");
    assertThat(reading.document().outlet()).isEqualTo("Star");
    assertThat(reading.document().published().value()).isEqualTo("2031-07-09");
    assertThat(reading.parts(Part.BODY))
        .containsExactly("Two shells fell on Tarsa.", "Six fled.", "He said: go.");
    assertThat(reading.parts(Part.FURNITURE)).containsExactly("Smoke");
  }
}
