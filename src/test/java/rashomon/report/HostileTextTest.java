package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.HostileText;
import rashomon.Rashomon;
import rashomon.document.JsonTree;
import rashomon.knowledge.Knowledge;

/** Whatever stands in an article, every format keeps it text. */
class HostileTextTest {

  private static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  /** What a terminal obeys, or turns the direction by. */
  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

  static List<HostileText> texts() {
    return HostileText.all();
  }

  @Test
  void tableHoldsEnough() {
    assertThat(texts()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(texts().stream().map(HostileText::aim).distinct()).hasSizeGreaterThan(6);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void claims(HostileText hostile) throws IOException {
    HostileAccounts made = new HostileAccounts(hostile.text());
    for (ClaimFormat format : Formats.OF_CLAIMS) {
      StringWriter out = new StringWriter();
      format.write(List.of(made.account()), Page.PLAIN, out);
      check(format, out.toString(), made, "claim");
      StringWriter read = new StringWriter();
      format.write(List.of(RASHOMON.read(made.document())), Page.PLAIN, read);
      checkSafe(format, read.toString(), "claim");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lineups(HostileText hostile) throws IOException {
    HostileAccounts made = new HostileAccounts(hostile.text());
    Edition edition = Edition.of(made.comparison());
    for (LineupFormat format : Formats.OF_LINEUPS) {
      StringWriter out = new StringWriter();
      format.write(edition, Page.PLAIN.withTags(), out);
      check(format, out.toString(), made, format.name().equals("json") ? "lineup" : "episode");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mentions(HostileText hostile) throws IOException {
    HostileAccounts made = new HostileAccounts(hostile.text());
    for (MentionFormat format : Formats.OF_MENTIONS) {
      StringWriter out = new StringWriter();
      format.write(List.of(RASHOMON.mark(made.document())), Page.PLAIN, out);
      checkSafe(format, out.toString(), "mention");
    }
  }

  /** Nothing in it is obeyed, and where the format carries it whole it is what it was. */
  private static void check(Format format, String report, HostileAccounts made, String record)
      throws IOException {
    checkSafe(format, report, record);
    String quote = Printable.whole(made.quote());
    String outlet = Printable.whole(made.document().outlet());
    switch (format.name()) {
      case "json", "jsonl", "annotations" -> {
        List<@Nullable String> words = new ArrayList<>();
        collect(JsonTree.read(report), words);
        String whole = format.name().startsWith("json") ? outlet : quote;
        assertThat(words).contains(whole);
      }
      case "csv" -> {
        CSVRecord row = rows(report).get(rows(report).size() - 1);
        assertThat(undone(row.get("quote"))).isEqualTo(shown(quote));
        assertThat(undone(row.get("url"))).isEqualTo(shown(outlet));
      }
      default -> {}
    }
  }

  private static void checkSafe(Format format, String report, String record) throws IOException {
    switch (format.name()) {
      case "text" -> checkTerminal(report, "\n");
      case "markdown" -> {
        checkTerminal(report, "\n");
        checkMarkdown(report);
      }
      case "csv" -> {
        checkTerminal(report, "\r\n\t");
        checkTable(report);
      }
      case "json" -> {
        checkTerminal(report, "\n");
        String schema = record.equals("lineup") ? "lineup" : record + "s";
        assertThat(Schema.faults(schema + ".schema.json", report)).isEmpty();
      }
      case "jsonl" -> {
        checkTerminal(report, "\n");
        for (String line : report.lines().toList()) {
          assertThat(Schema.faults(record + ".schema.json", line)).isEmpty();
        }
      }
      case "pile" -> {
        checkTerminal(report, "\n");
        for (String line : report.lines().toList()) {
          String schema = line.startsWith("{\"kind\":\"article\"") ? "article" : record;
          assertThat(Schema.faults(schema + ".schema.json", line)).isEmpty();
        }
      }
      case "annotations" -> {
        checkTerminal(report, "\n");
        assertThat(Schema.faults("annotations.schema.json", report)).isEmpty();
        assertThat(report).doesNotContainIgnoringCase("\"source\":\"javascript:");
      }
      case "html" -> {} // rashomon.report.html has its own tests over the same table
      default -> throw new AssertionError("say how " + format.name() + " is checked");
    }
  }

  /** No control character but these, nothing that turns the direction, no half characters. */
  private static void checkTerminal(String report, String layout) {
    for (int i = 0; i < report.length(); i++) {
      char c = report.charAt(i);
      if (layout.indexOf(c) < 0) {
        assertThat(Printable.isHostile(c)).as("U+%04X at %d", (int) c, i).isFalse();
      }
    }
    assertThat(OBEYED.matcher(report.replaceAll("[" + layout + "]", "")).find()).isFalse();
    assertThat(report).isEqualTo(Printable.whole(report));
    assertThat(report.replace("\r\n", "\n")).doesNotContain("\r");
  }

  private static void checkMarkdown(String report) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();
    parser
        .parse(report)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                throw new AssertionError("a link to " + link.getDestination());
              }

              @Override
              public void visit(Image image) {
                throw new AssertionError("an image from " + image.getDestination());
              }

              @Override
              public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
              }

              @Override
              public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).isEqualTo("<!-- -->");
              }
            });
  }

  private static void checkTable(String report) throws IOException {
    for (CSVRecord row : rows(report)) {
      assertThat(row.isConsistent()).isTrue();
      for (String cell : row) {
        String first = cell.stripLeading();
        assertThat(cell).doesNotStartWith("\t").doesNotStartWith("\r").doesNotStartWith("\n");
        assertThat(first).doesNotContainPattern("^[=+@\uff1d\uff0b\uff0d\uff20\u2212-]");
      }
    }
  }

  private static List<CSVRecord> rows(String report) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setAllowMissingColumnNames(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(report), format)) {
      return parser.getRecords();
    }
  }

  /** As README says that a cell is undone. */
  private static String undone(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /** What a table shows of it: as many characters, those that would be obeyed replaced. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = c == '\n' || c == '\t' || c == '\r' && text.startsWith("\r\n", i);
      shown.setCharAt(i, kept || !Printable.isHostile(c) ? c : '\ufffd');
    }
    return shown.toString();
  }

  private static void collect(@Nullable Object value, List<@Nullable String> words) {
    if (value instanceof Map<?, ?> members) {
      members.values().forEach(member -> collect(member, words));
    } else if (value instanceof List<?> items) {
      items.forEach(item -> collect(item, words));
    } else {
      words.add(Objects.toString(value, null));
    }
  }
}
