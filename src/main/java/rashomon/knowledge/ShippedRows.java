package rashomon.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The rows of a table that ships, each cut out of the table's bytes where it is asked for. */
final class ShippedRows {

  private final String name;
  private final byte[] bytes;
  private final Map<String, Integer> columns;

  private ShippedRows(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    int from = 0;
    while (line(from).isBlank() || line(from).startsWith("#")) {
      from = Table.lineEnd(bytes, from) + 1;
    }
    columns = Table.columns(line(from));
  }

  static ShippedRows of(String name) {
    return new ShippedRows(name, Tables.bytes(name));
  }

  /**
   * The row whose line begins at a byte.
   *
   * @param number of the line, from 1
   */
  Row row(int from, int number) {
    return new Row(name, number, columns, line(from));
  }

  private String line(int from) {
    int to = Table.lineEnd(bytes, from);
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Where each line begins, by its number. */
  int[] starts() {
    int[] starts = new int[bytes.length + 2];
    int number = 1;
    for (int from = 0; from < bytes.length; from = Table.lineEnd(bytes, from) + 1) {
      starts[number] = from;
      number++;
    }
    return starts;
  }
}
