package rashomon.lineup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of a table among the test resources, each a map from column to cell. */
final class Rows {

  private Rows() {}

  static List<Map<String, String>> of(String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> columns = null;
    for (String line : text(name).split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns == null) {
        columns = cells;
      } else {
        rows.add(row(columns, cells));
      }
    }
    return rows;
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i).strip(), i < cells.size() ? cells.get(i).strip() : "");
    }
    return row;
  }

  private static String text(String name) {
    try (InputStream in = Rows.class.getResourceAsStream("/lineup/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
