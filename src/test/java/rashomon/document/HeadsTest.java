package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rashomon.document.Section.Part;

/** What articles without a header block say of themselves. */
class HeadsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/document/heads.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 2,
      nullValues = "-",
      maxCharsPerColumn = 2000)
  void articlesSayWhoPublishedThemAndWhen(
      String text,
      @Nullable String outlet,
      @Nullable String printed,
      @Nullable String dateline,
      @Nullable String agency,
      @Nullable String title,
      String body) {
    Reading reading = Reading.of(text.replace("\\n", "\n"));
    Document document = reading.document();
    assertThat(document.outletStated()).as("outlet stated").isEqualTo(outlet != null);
    assertThat(document.outlet()).as("outlet").isEqualTo(outlet == null ? "file" : outlet);
    assertThat(document.printed().value()).as("printed").isEqualTo(printed == null ? "" : printed);
    assertThat(document.published()).as("published").isEqualTo(document.printed());
    assertThat(document.dateline()).as("dateline").isEqualTo(dateline);
    assertThat(document.agency()).as("agency").isEqualTo(agency);
    assertThat(document.title()).as("title").isEqualTo(title);
    assertThat(reading.parts(Part.BODY).get(0)).as("body").isEqualTo(body);
    assertThat(reading.problems()).isEmpty();
  }
}
