package rashomon.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.report.Edition;
import rashomon.report.Page;
import rashomon.report.json.Records;
import rashomon.source.Problems;

/** Tables hold all of their records, under names that stay. */
class TablesTest {

  private static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());
  private static final Path DOCUMENTED = Path.of("docs/tables.md");

  /** The hashtags of HXL 1.1 that are used here. */
  private static final Set<String> HASHTAGS =
      Set.of(
          "#affected",
          "#date",
          "#description",
          "#event",
          "#group",
          "#indicator",
          "#loc",
          "#meta",
          "#status");

  private static List<Account> corpus() {
    return documents().map(RASHOMON::read).toList();
  }

  private static Stream<Document> documents() {
    return RASHOMON.documents(
        List.of("corpus"), new ByteArrayInputStream(new byte[0]), new Problems());
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void everyMemberOfEveryClaimIsInItsRow() throws IOException {
    List<Account> accounts = corpus();
    StringWriter out = new StringWriter();
    new ClaimTable().write(accounts, Page.PLAIN, out);
    List<CSVRecord> rows = rows(out.toString());
    int next = 0;
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        List<String> cells = new ArrayList<>();
        rows.get(next++)
            .forEach(cell -> cells.add(cell.startsWith("'") ? cell.substring(1) : cell));
        String all = String.join("; ", cells);
        leaves(Records.of(account.document(), claim))
            .forEach(leaf -> assertThat(all).contains(leaf));
        assertThat(cells).contains(claim.quote());
      }
    }
    assertThat(rows).hasSize(next);
  }

  private static List<String> leaves(@Nullable Object value) {
    List<String> leaves = new ArrayList<>();
    if (value instanceof Map<?, ?> members) {
      members.values().forEach(member -> leaves.addAll(leaves(member)));
    } else if (value instanceof List<?> items) {
      items.forEach(item -> leaves.addAll(leaves(item)));
    } else if (value != null) {
      leaves.add(value.toString());
    }
    return leaves;
  }

  @Test
  void everyAnswerHasItsRow() throws IOException {
    var comparison = RASHOMON.compare(documents(), new Problems());
    StringWriter out = new StringWriter();
    new AnswerTable().write(Edition.of(comparison), Page.PLAIN, out);
    List<CSVRecord> rows = rows(out.toString());
    long answers =
        comparison.lineups().stream()
            .flatMap(lineup -> lineup.questions().stream())
            .mapToLong(question -> question.answers().size())
            .sum();
    assertThat(rows).hasSize((int) answers);
    for (CSVRecord row : rows) {
      assertThat(row.get("quote")).isNotEmpty();
      assertThat(row.get("claims")).startsWith(row.get("claim"));
      int length = row.get("quote").startsWith("'") ? 1 : 0;
      int start = Integer.parseInt(row.get("quote_start"));
      assertThat(row.get("quote")).hasSize(Integer.parseInt(row.get("quote_end")) - start + length);
    }
  }

  @Test
  void linesEndAsTheStandardSaysAndTagsStandBelowTheHeader() throws IOException {
    StringWriter plain = new StringWriter();
    StringWriter tagged = new StringWriter();
    new ClaimTable().write(List.of(), Page.PLAIN, plain);
    new ClaimTable().write(List.of(), Page.PLAIN.withTags(), tagged);
    assertThat(plain.toString()).endsWith("\r\n").startsWith("id,document,");
    assertThat(tagged.toString()).startsWith(plain.toString());
    assertThat(rows(tagged.toString())).hasSize(1);
    assertThat(rows(tagged.toString()).get(0).get("killed_min")).isEqualTo("#affected+killed+min");
  }

  @Test
  void onlyWhatHappenedToPeopleIsToBeAddedUp() throws IOException {
    StringWriter out = new StringWriter();
    new ClaimTable().write(corpus(), Page.PLAIN, out);
    for (CSVRecord row : rows(out.toString())) {
      boolean added = !(row.get("killed_min") + row.get("killed_max")).isEmpty();
      boolean happened = Set.of("stated", "alleged").contains(row.get("modality"));
      assertThat(!added || happened && row.get("action").equals("killed")).isTrue();
      assertThat(!added || row.get("count_min").equals(row.get("killed_min"))).isTrue();
    }
  }

  @Test
  void columnsAreDocumentedInTheirOrder() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCUMENTED).stream().filter(line -> line.startsWith("| `")).toList();
    List<String> columns = new ArrayList<>();
    ClaimTable.COLUMNS.forEach(c -> columns.add(head(c)));
    AnswerColumns.ALL.forEach(c -> columns.add(head(c)));
    MentionTable.COLUMNS.forEach(c -> columns.add(head(c)));
    assertThat(rows.stream().map(row -> row.replaceAll("^(\\| `.*?` \\| `.*?` \\|).*", "$1")))
        .containsExactlyElementsOf(columns);
  }

  private static String head(Column<?> column) {
    return "| `" + column.name() + "` | `" + column.tag() + "` |";
  }

  @Test
  void tagsAreHashtagsOfTheStandard() {
    Stream.of(ClaimTable.COLUMNS, AnswerColumns.ALL, MentionTable.COLUMNS)
        .flatMap(List::stream)
        .map(Column::tag)
        .forEach(
            tag -> {
              assertThat(tag).matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)+");
              assertThat(HASHTAGS).contains(tag.substring(0, tag.indexOf('+')));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '\0',
      textBlock =
          """
          Rudaw|Rudaw
          3-4 dead|3-4 dead
          =1+1|'=1+1
          -1|'-1
          -0215-03-14|'-0215-03-14
          @home|'@home
          'Tis over|''Tis over
            =1|'  =1
           plain| plain
          \uff1d1|'\uff1d1
          a=b|a=b
          \u00e9t\u00e9 \ud83d\ude97|\u00e9t\u00e9 \ud83d\ude97
          """)
  void cells(String text, String cell) {
    assertThat(Cells.of(text)).isEqualTo(cell);
  }
}
