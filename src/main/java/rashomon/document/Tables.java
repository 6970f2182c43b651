package rashomon.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import rashomon.document.Fields.Role;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Articles as a table with a header row: comma, semicolon or tab between cells. */
final class Tables implements ManyArticles {

  private final Layout layout;
  private final Fields fields;

  Tables(Layout layout, Fields fields) {
    this.layout = layout;
    this.fields = fields;
  }

  @Override
  public String name() {
    return "tables (CSV, TSV) with a header row, in UTF-8 or with a mark; --field says what their"
        + " columns are called";
  }

  /** By its ending; standard input by a header row that names a text and something besides. */
  @Override
  public boolean reads(Source source) {
    if (source.isNamed(".csv") || source.isNamed(".tsv")) {
      return true;
    }
    return source.name().equals("-") && isHeader(source.start());
  }

  private boolean isHeader(String start) {
    String row = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    java.util.List<String> cells =
        java.util.Arrays.asList(row.replace("\"", "").split("[,;\t]", -1));
    int known = 0;
    for (Role role : Role.values()) {
      known += cells.stream().anyMatch(fields.names(role)::contains) ? 1 : 0;
    }
    return known > 1 && cells.stream().anyMatch(fields.names(Role.TEXT)::contains);
  }

  @Override
  public Iterator<Document> open(Source source, Problems problems) throws IOException {
    Records records = new Records(layout, fields, source.name(), problems);
    return new TableReader(source, records, problems).documents();
  }
}
