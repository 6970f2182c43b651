package rashomon.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import rashomon.source.OneByOne;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Reads the rows of a table one after another (RFC 4180, and what spreadsheets make of it). */
final class TableReader {

  private static final int HEADER = 4000;

  private final Source source;
  private final Records records;
  private final Problems problems;

  TableReader(Source source, Records records, Problems problems) {
    this.source = source;
    this.records = records;
    this.problems = problems;
  }

  Iterator<Document> documents() throws IOException {
    BufferedReader in = Charsets.reader(source);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(in)).setIgnoreEmptyLines(true).get();
    CSVParser parser = CSVParser.builder().setReader(in).setFormat(format).get();
    Rows rows = new Rows(parser);
    if (!rows.hasNext()) {
      problems.add(source.name(), "no header row; give a table whose first row names its columns");
      return Collections.emptyIterator();
    }
    List<String> header = rows.next().toList();
    return OneByOne.of(rows, row -> document(header, row)).iterator();
  }

  /** What stands most often in the header row; Excel's line {@code sep=;} says it itself. */
  private static char delimiter(BufferedReader in) throws IOException {
    in.mark(2 * HEADER);
    String first = in.readLine();
    in.reset();
    if (first == null || first.length() > HEADER) {
      return ',';
    }
    if (first.startsWith("sep=") && first.length() == 5) {
      in.readLine();
      return first.charAt(4);
    }
    char best = ',';
    for (char c : new char[] {';', '\t', '|'}) {
      best = count(first, c) > count(first, best) ? c : best;
    }
    return best;
  }

  private static long count(String words, char c) {
    return words.chars().filter(w -> w == c).count();
  }

  private Iterator<Document> document(List<String> header, CSVRecord row) {
    int line = Math.toIntExact(row.getRecordNumber());
    String place = source.name() + " row " + line;
    if (row.size() != header.size()) {
      problems.add(
          place,
          "has "
              + row.size()
              + " cells and the header "
              + header.size()
              + "; put quotation marks around cells that hold commas or line breaks");
      return Collections.emptyIterator();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.putIfAbsent(header.get(i), row.get(i));
    }
    return records.document(cells, line, place);
  }

  /** The rows as they come; a broken one becomes a problem. */
  private final class Rows implements Iterator<CSVRecord> {

    private final Iterator<CSVRecord> rows;
    private final CSVParser parser;
    private @Nullable CSVRecord next;
    private long told = -1;

    Rows(CSVParser parser) {
      this.parser = parser;
      this.rows = parser.iterator();
    }

    @Override
    public boolean hasNext() {
      while (next == null) {
        try {
          if (!rows.hasNext()) {
            return false;
          }
          CSVRecord row = rows.next();
          boolean broken = told >= 0 && parser.getCurrentLineNumber() <= told + 1;
          next = broken ? null : row;
        } catch (UncheckedIOException | IllegalStateException e) {
          if (!tell()) {
            return false;
          }
        }
      }
      return true;
    }

    /** Tells of a broken row; returns whether there may be more. */
    private boolean tell() {
      long line = parser.getCurrentLineNumber();
      boolean moved = line > told;
      if (moved) {
        problems.add(
            source.name() + ":" + (line + 1),
            "a quotation mark is not closed, or words follow one; write \"\" for a mark inside a"
                + " cell. Rows near it may be lost");
      }
      told = line;
      return moved;
    }

    @Override
    public CSVRecord next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      CSVRecord row = next;
      next = null;
      return row;
    }
  }
}
