package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.document.Section.Part;

/** What is furniture of a site, and what only looks like it. */
class FurnitureTest {

  private static final String BEFORE = "The guns fell silent in the harbour on Friday at noon.";
  private static final String AFTER = "They opened up again on Saturday, a resident said.";

  @ParameterizedTest
  @CsvFileSource(
      resources = "/document/furniture-lines.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 2)
  void linesBetweenParagraphs(String part, String line) {
    Reading reading = Reading.of(BEFORE + "\n\n" + line + "\n\n" + AFTER + "\n");
    Part expected = Part.valueOf(part.toUpperCase(Locale.ROOT));
    assertThat(reading.parts(expected)).contains(line);
    assertThat(reading.parts(Part.BODY)).contains(BEFORE, AFTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Get short URL 113 Nine men died in the harbour. # Nine men died in the harbour.
          Get short URL 0 214 Nine men died. A tenth is missing. # Nine men died. A tenth is missing.
          Nine men died. REUTERS Social Media Website A tenth is missing. # Nine men died.|A tenth is missing.
          Nine men died. Read Also # Nine men died.
          Nine men died. Reporting by Ada Haddad; Editing by Jan Novak Our Standards: The Principles. # Nine men died.
          Nine men died. Community standardsDiscussion Comment via Facebook # Nine men died.
          Nine men died. Tags Coast Navy Two boys are missing. # Nine men died.|Two boys are missing.
          Nine men died. Tags coast navy toll. Two boys are missing. # Nine men died.|Two boys are missing.
          My town burns pic.twitter.com/abcDEF123 — Ada (@ada) July 9, 2031 Nine men died. # My town burns|Nine men died.
          Nine men died, said Ada Haddad, who reads also for others. # Nine men died, said Ada Haddad, who reads also for others.
          Nine men died. Reporting by nine outlets differs. # Nine men died. Reporting by nine outlets differs.
          """)
  void furnitureInsideOneLongParagraph(String text, String body) {
    assertThat(String.join("|", Reading.of(text).parts(Part.BODY))).isEqualTo(body);
  }

  @Test
  void headlinesAfterRelatedArticlesAreFurniture() {
    Reading reading =
        Reading.of(
            BEFORE + "\n\nRelated articles\nNine die in boat\nTen die in bus fire\n\n" + AFTER);
    assertThat(reading.parts(Part.FURNITURE))
        .containsExactly("Related articles", "Nine die in boat", "Ten die in bus fire");
    assertThat(reading.parts(Part.BODY)).containsExactly(BEFORE, AFTER);
  }

  @Test
  void readersCommentsAreFurnitureToTheEnd() {
    Reading reading = Reading.of(BEFORE + "\n\n" + AFTER + "\n\n2 Comments\n\nI saw 90 killed.\n");
    assertThat(reading.parts(Part.FURNITURE)).containsExactly("2 Comments", "I saw 90 killed.");
  }

  @Test
  void commentsBeforeTheMiddleAreNoEnd() {
    Reading reading = Reading.of("Comments\n\n" + BEFORE + "\n\n" + AFTER);
    assertThat(reading.parts(Part.BODY)).contains(BEFORE, AFTER);
  }

  @Test
  void standfirstThatIsSaidAgainIsFurniture() {
    String standfirst = "Two shells fell on the market of the old town at dawn on Friday.";
    Reading reading =
        Reading.of("Shells fall on market at dawn\n\n" + standfirst + "\n\nVELM – " + standfirst);
    assertThat(reading.parts(Part.BODY)).containsExactly(standfirst);
    Reading glued = Reading.of(standfirst + " " + standfirst + " Nobody was hurt.");
    assertThat(glued.parts(Part.BODY)).containsExactly(standfirst + " Nobody was hurt.");
  }

  @Test
  void headlineOfTheHeaderIsATitleInTheBody() {
    Reading reading =
        Reading.of(
            "---\ntitle: Shells fall on market\n---\n\n"
                + "Wed 9 Jul 2031 Shells fall on market AFP Print Tweet Views 12 Related Nine die in"
                + " harbour Shells fall on market -Two shells fell on Wednesday.");
    assertThat(reading.parts(Part.TITLE)).containsExactly("Shells fall on market");
    assertThat(reading.parts(Part.BODY)).containsExactly("Two shells fell on Wednesday.");
    assertThat(reading.document().agency()).isNull();
    assertThat(reading.document().outlet()).isEqualTo("AFP");
  }
}
