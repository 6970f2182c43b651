package rashomon.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table: the first line names the columns, {@code #} begins a comment line, empty
 * lines are passed over.
 */
public final class Table {

  private final String name;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /** The table of that name that ships with the program. */
  public static Table shipped(String name) {
    return read(name, Tables.bytes(name));
  }

  /** A user's own table. */
  static Table of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), Tables.all(in));
    } catch (IOException e) {
      throw new Fault(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static Table read(String name, byte[] bytes) {
    Table table = new Table(name);
    Map<String, Integer> columns = null;
    int number = 0;
    for (int from = 0; from < bytes.length; ) {
      int to = lineEnd(bytes, from);
      String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      boolean pair = to + 1 < bytes.length && bytes[to] == '\r' && bytes[to + 1] == '\n';
      from = to + (pair ? 2 : 1);
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns == null) {
        columns = columns(line);
      } else {
        table.rows.add(table.row(number, columns, line));
      }
    }
    return table;
  }

  static int lineEnd(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  static Map<String, Integer> columns(String line) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String column : line.split("\t", -1)) {
      columns.put(column.strip(), columns.size());
    }
    return columns;
  }

  private Row row(int number, Map<String, Integer> columns, String line) {
    Row row = new Row(name, number, columns, line);
    if (row.size() > columns.size()) {
      throw row.fault(row.size() + " cells in a table of " + columns.size() + " columns");
    }
    return row;
  }

  public String name() {
    return name;
  }

  public List<Row> rows() {
    return rows;
  }

  /** This table followed by the rows of another, which may add to it. */
  Table with(Table more) {
    Table both = new Table(name);
    both.rows.addAll(rows);
    both.rows.addAll(more.rows);
    return both;
  }
}
