package rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.document.Section.Part;

/** Articles as JSON, JSON Lines and tables: whole ones, and what is said of broken ones. */
class RecordsTest {

  private static final String GOOD = "{'text':'Two shells fell.'}".replace('\'', '"');

  /** What was read, as {@code outlet, published, title, url: body}; quotes are single. */
  private static String read(Reading reading) {
    return reading.documents().stream()
        .map(
            d ->
                (d.outletStated() ? d.outlet() : "")
                    + ","
                    + d.published().value()
                    + ","
                    + (d.title() == null ? "" : d.title())
                    + ","
                    + (d.url() == null ? "" : d.url())
                    + ": "
                    + d.sections().stream()
                        .filter(s -> s.part() == Part.BODY)
                        .map(s -> s.span().of(d.text()))
                        .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a.json  | {'text':'Two fell.','date':'2031-07-09','source':'Star'}                         | Star,2031-07-09,,: Two fell.
          a.json  | [{'body':'Two fell.'},{'content':'Six fled.'}]                                   | ,,,: Two fell. + ,,,: Six fled.
          a.json  | {'articles':[{'body':'Two fell.','source':{'name':'Star'}}],'total':1}           | Star,,,: Two fell.
          a.json  | {'response':{'docs':[{'text':'Two fell.'}]}}                                     | ,,,: Two fell.
          a.json  | {'Text':'Two fell.','Headline':'Shells','published_at':1941610500}               | ,2031-07-12T08:15,Shells,: Two fell.
          a.jsonl | {'text':'Two fell.','url':'https://s.example/1'}\\n{'text':'Six fled.'}\\n   | ,,,https://s.example/1: Two fell. + ,,,: Six fled.
          a.txt   | {'text':'Two fell.'}\\n\\n{'text':'Six fled.'}                               | ,,,: Two fell. + ,,,: Six fled.
          a.jsonl | {'text':['Two fell.','Six fled.'],'pubDate':'Wed, 09 Jul 2031 08:15:00 GMT'}     | ,2031-07-09T08:15,,: Two fell. / Six fled.
          a.json  | {'content_html':'<p>Two fell.</p><script>x</script><p>Six &amp; one.</p>'}       | ,,,: Two fell. / Six & one.
          """)
  void json(String file, String text, String read) {
    Reading reading = Reading.named(file, text.replace('\'', '"').replace("\\n", "\n"));
    assertThat(reading.problems()).isEmpty();
    assertThat(read(reading)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'text':'Two                          | a.jsonl:2: not JSON (column 13); mend this line, the others are read
          ['Two fell.']                         | a.jsonl:2: no record of named fields; give each article as {'text': ...}
          {'id':7,'lead':'Two fell.'}           | a.jsonl:2: no text; the fields are id, lead: say --field text=NAME
          {}                                    | a.jsonl:2: no text; the record is empty: say --field text=NAME
          {'text':''}                           | a.jsonl:2: no text; the fields are text: say --field text=NAME
          {'text':'...'}                        | a.jsonl:2: text holds no words; leave this record out, or give its text
          {'text':'Two fell.'} {'text':'x'}     | a.jsonl:2: not JSON (column 23); mend this line, the others are read
          null                                  | a.jsonl:2: no record of named fields; give each article as {'text': ...}
          Two shells fell.                      | a.jsonl:2: not JSON (column 1); mend this line, the others are read
          """)
  void brokenLineIsToldAndTheOthersAreRead(String line, String problem) {
    String text = GOOD + "\n" + line.replace('\'', '"') + "\n" + GOOD + "\n";
    Reading reading = Reading.named("a.jsonl", text);
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.documents())
        .extracting(Document::file)
        .containsExactly("a.jsonl!/1", "a.jsonl!/3");
    assertThat(reading.problems()).containsExactly(problem.replace('\'', '"'));
  }

  @Test
  void dateThatIsNoneIsToldAndTheArticleRead() {
    Reading reading = Reading.named("a.json", "{\"text\":\"Two fell.\",\"date\":\"soon\"}");
    assertThat(read(reading)).isEqualTo(",,,: Two fell.");
    assertThat(reading.problems().get(0)).startsWith("a.json: published 'soon' is no date;");
  }

  @Test
  void arrayThatBreaksOff() {
    Reading reading = Reading.named("a.json", "[" + GOOD + ",\n" + GOOD + ",\n{\"text\":");
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.problems().get(0)).startsWith("a.json:3: not JSON (column ");
  }

  @Test
  void fieldsNamedByTheUser() {
    Map<String, String> fields = Map.of("text", "story.full", "published", "When");
    Reading reading =
        Reading.of(
            "a.json",
            "{\"text\":\"no\",\"story\":{\"full\":\"Two fell.\"},\"when\":\"2031\"}",
            fields);
    assertThat(read(reading)).isEqualTo(",2031,,: Two fell.");
    assertThatThrownBy(() -> Fields.of(Map.of("author", "x")))
        .hasMessageContaining("'author' is no part");
  }

  @Test
  void utf16WithAMark() {
    byte[] bytes = ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(Reading.of(bytes))).isEqualTo(",,,: Two shells fell.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a.csv | text,date,source^Two fell.,2031-07-09,Star                  | Star,2031-07-09,,: Two fell.
          a.csv | Body;URL^'Two; and six.';https://s.example/1                | ,,,https://s.example/1: Two; and six.
          a.tsv | title\\ttext^Shells\\tTwo fell.                         | ,,Shells,: Two fell.
          a.csv | text,title^'Two ''large'' shells fell.^Six fled.',Shells    | ,,Shells,: Two "large" shells fell. / Six fled.
          a.csv | sep=;^text;title^Two fell, six fled.;Shells                 | ,,Shells,: Two fell, six fled.
          a.csv | text,title^Two fell.,One^^Six fled.,Two^                    | ,,One,: Two fell. + ,,Two,: Six fled.
          -     | headline,text^Shells,Two fell.                              | ,,Shells,: Two fell.
          a.csv | BOMtext,n^Two fell.,1                                        | ,,,: Two fell.
          """)
  void tables(String file, String text, String read) {
    String table =
        text.replace("''", "\"\"").replace('\'', '"').replace('^', '\n').replace("\\t", "\t");
    Reading reading = Reading.named(file, table.replace("BOM", "\ufeff"));
    assertThat(reading.problems()).isEmpty();
    assertThat(read(reading)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Two fell,and six             | a.csv row 3: has 3 cells and the header 2; put quotation marks around cells that hold commas or line breaks
          Two fell.                    | a.csv row 3: has 1 cells and the header 2; put quotation marks around cells that hold commas or line breaks
          ,                            | a.csv row 3: no text; the fields are text, title: say --field text=NAME
          '',Shells                    | a.csv row 3: no text; the fields are text, title: say --field text=NAME
          ***,Shells                   | a.csv row 3: text holds no words; leave this record out, or give its text
          """)
  void brokenRowIsToldAndTheOthersAreRead(String row, String problem) {
    String cells = row.replace('\'', '"') + (row.contains(",and") ? ",x" : "");
    Reading reading =
        Reading.named("a.csv", "text,title\nOne fell.,A\n" + cells + "\nSix fled.,B\n");
    assertThat(read(reading)).isEqualTo(",,A,: One fell. + ,,B,: Six fled.");
    assertThat(reading.problems()).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          text,title^One fell.,A^'Two fell,B^        | quotation mark is not closed
          text,title^One fell.,A^'Two' fell,B^       | quotation mark is not closed
          id,lead^1,One fell.                        | no text; the fields are id, lead
          ^^                                         | no header row
          """)
  void brokenTable(String text, String problem) {
    Reading reading = Reading.named("a.csv", text.replace('\'', '"').replace('^', '\n'));
    assertThat(reading.problems()).hasSize(1).first().asString().contains(problem);
    assertThat(reading.documents()).hasSize(text.contains("One fell.,A") ? 1 : 0);
  }
}
