package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.document.Section.Part;

/** Header blocks, whole and broken. */
class HeaderTest {

  private static final String BODY = "Two shells fell on the market.\n";

  @Test
  void everyKeyIsRead() {
    Document d =
        Reading.of(
                "---\noutlet: Northern Star\npublished: 2031-07-09\nurl: https://x.org/?a=b:c\n"
                    + "title: Shells: two fall\nretold: facts from x\n---\n\n"
                    + BODY)
            .document();
    assertThat(d.outlet()).isEqualTo("Northern Star");
    assertThat(d.outletStated()).isTrue();
    assertThat(d.published().value()).isEqualTo("2031-07-09");
    assertThat(d.printed()).isEqualTo(Published.UNKNOWN);
    assertThat(d.url()).isEqualTo("https://x.org/?a=b:c");
    assertThat(d.title()).isEqualTo("Shells: two fall");
    assertThat(d.retold()).isEqualTo("facts from x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-07-09 | 2031-07-09
          2031-07-09T18:30 | 2031-07-09T18:30
          2031-07-09 18:30 | 2031-07-09T18:30
          2031-07-09T18:30:12Z | 2031-07-09T18:30
          2031-07 | 2031-07
          2031 | 2031
          9 July 2031 | 2031-07-09
          July 9, 2031 | 2031-07-09
          "2031-07-09" | 2031-07-09
          """)
  void datesOfTheHeader(String written, String read) {
    Reading reading = Reading.of("---\npublished: " + written + "\n---\n" + BODY);
    assertThat(reading.document().published().value()).isEqualTo(read);
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          published: yesterday | folder/file.txt:2: published 'yesterday' is no date; write 2021-04-24, 2021-04-24T18:30, 2021-04 or 2021
          published: 2031-13-09 | folder/file.txt:2: published '2031-13-09' is no date; write 2021-04-24, 2021-04-24T18:30, 2021-04 or 2021
          published: 04/05/2031 | folder/file.txt:2: published '04/05/2031' is no date; write 2021-04-24, 2021-04-24T18:30, 2021-04 or 2021
          autor: Ada | folder/file.txt:2: header does not know 'autor'; it knows outlet, published, url, title, retold, charset
          by Ada | folder/file.txt:2: header line is not 'key: value'; it is passed over
          """)
  void brokenLinesAreProblemsAndTheRestIsRead(String line, String problem) {
    Reading reading = Reading.of("---\n" + line + "\noutlet: Northern Star\n---\n" + BODY);
    assertThat(reading.problems()).containsExactly(problem);
    assertThat(reading.document().outlet()).isEqualTo("Northern Star");
    assertThat(reading.parts(Part.BODY)).containsExactly(BODY.strip());
  }

  @Test
  void keyThatStandsTwice() {
    Reading reading = Reading.of("---\noutlet: A Star\noutlet: B Star\n---\n" + BODY);
    assertThat(reading.problems())
        .containsExactly(
            "folder/file.txt:3: 'outlet' stands twice in the header; the first is used");
    assertThat(reading.document().outlet()).isEqualTo("A Star");
  }

  @Test
  void headerThatIsNotClosed() {
    Reading reading = Reading.of("---\noutlet: Northern Star\n\n" + BODY);
    assertThat(reading.problems())
        .containsExactly("folder/file.txt:1: header block is not closed; end it with a line '---'");
    assertThat(reading.document().outlet()).isEqualTo("Northern Star");
    assertThat(reading.parts(Part.BODY)).containsExactly(BODY.strip());
  }

  @Test
  void textThatBeginsWithARuleHasNoHeader() {
    Reading reading = Reading.of("---\n\n" + BODY);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.parts(Part.BODY)).containsExactly(BODY.strip());
  }

  @Test
  void offsetsCountFromTheBeginningOfTheFileWithItsHeaderAndLineEnds() {
    String text = "---\r\noutlet: Northern Star\r\ntitle: Shells\r\n---\r\n\r\n" + BODY;
    Document d = Reading.of("\ufeff" + text).document();
    assertThat(d.text()).isEqualTo(text);
    assertThat(d.title()).isEqualTo("Shells");
    assertThat(d.paragraphs().get(0).start()).isEqualTo(text.indexOf("Shells"));
    assertThat(d.paragraphs().get(1).of(text)).isEqualTo(BODY.strip());
  }

  @Test
  void headerAndPrintedDateThatContradict() {
    Reading reading =
        Reading.of("---\npublished: 2014-02-02\n---\nPublished November 16, 2014 Two shells fell.");
    assertThat(reading.problems())
        .containsExactly(
            "folder/file.txt: note: published 2014-02-02 in the header, but the article prints"
                + " 2014-11-16; the article's own date is used");
    assertThat(reading.document().published().value()).isEqualTo("2014-02-02");
    assertThat(reading.document().anchor().value()).isEqualTo("2014-11-16");
  }

  @ParameterizedTest
  @CsvSource({"2016-08-20,2016-08-19", "2016,2016-08-19", "2016-08,2016-08-19"})
  void datelineWithoutAYearTakesTheHeaders(String published, String printed) {
    Reading reading =
        Reading.of("---\npublished: " + published + "\n---\nBEIRUT, Aug 19 (Reuters) - Two died.");
    assertThat(reading.document().printed().value()).isEqualTo(printed);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void datelineOfDecemberInANewspaperOfJanuary() {
    Reading reading =
        Reading.of("---\npublished: 2017-01-01\n---\nBEIRUT, Dec 31 (Reuters) - Two died.");
    assertThat(reading.document().printed().value()).isEqualTo("2016-12-31");
  }

  @Test
  void agencyOfAnotherOutletIsNamedAndItsOwnIsNot() {
    String body = "BEIRUT (Reuters) - Two died on Friday.";
    assertThat(Reading.of("---\noutlet: Northern Star\n---\n" + body).document().agency())
        .isEqualTo("Reuters");
    assertThat(Reading.of("---\noutlet: Reuters\n---\n" + body).document().agency()).isNull();
  }
}
