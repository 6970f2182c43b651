package rashomon.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import rashomon.report.Page;

/** A table as RFC 4180 has it: a header row, one row a line, lines ended by CR LF. */
final class Sheets<R> {

  private final List<Column<R>> columns;
  private final Writer out;

  /** Writes the header row, and below it the HXL tags where they are asked for. */
  Sheets(List<Column<R>> columns, Page page, Writer to) throws IOException {
    this.columns = columns;
    this.out = to;
    print(Column::name);
    if (page.tagged()) {
      print(Column::tag);
    }
  }

  void row(R row) throws IOException {
    print(column -> column.cell(row));
  }

  private void print(Function<Column<R>, String> cell) throws IOException {
    CSVFormat.RFC4180.printRecord(out, columns.stream().map(cell).toArray());
  }

  void end() throws IOException {
    out.flush();
  }
}
