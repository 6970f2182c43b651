package rashomon.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.text.Nearest;

/** A row for a table of the user's own, which is begun where there is none. */
public final class OwnRow {

  private OwnRow() {}

  /**
   * Adds a row at the end of the folder's table of that name.
   *
   * @param table the name of a shipped table: {@code parties.tsv}
   * @param cells the row's values by their columns; those left out are empty
   * @return the file
   * @throws Fault where a column is none of the table's, a value cannot stand in a cell, or the
   *     file cannot be written
   */
  public static Path add(Path folder, String table, Map<String, String> cells) {
    Path file = folder.resolve(table);
    Collection<String> columns = columns(file, table);
    cells.forEach((column, value) -> check(file, columns, column, value));
    String row =
        columns.stream().map(c -> cells.getOrDefault(c, "")).collect(Collectors.joining("\t"));
    try {
      Files.createDirectories(folder);
      String before = Files.exists(file) ? Files.readString(file) : "";
      String head = before.isEmpty() ? String.join("\t", columns) + "\n" : "";
      String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      String all = before + end + head + row + "\n";
      Files.write(file, all.getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new Fault(file.toString(), "cannot be written: " + e.getMessage());
    }
  }

  /** The columns of the user's table, in its order; the shipped table's where there is none. */
  private static Collection<String> columns(Path file, String table) {
    Table shipped = Knowledge.shipped().table(table);
    if (!Files.exists(file)) {
      return shipped.rows().get(0).columns().keySet();
    }
    Table own = Table.of(file);
    if (own.rows().isEmpty()) {
      throw new Fault(file.toString(), "no rows; give it one or delete it");
    }
    return own.rows().get(0).columns().keySet();
  }

  private static void check(Path file, Collection<String> columns, String column, String value) {
    if (!columns.contains(column)) {
      @Nullable String near = Nearest.of(column, columns);
      throw new Fault(
          file.toString(),
          "no column '%s'; the columns are %s%s"
              .formatted(
                  column,
                  String.join(", ", columns),
                  near == null ? "" : "; did you mean " + near + "?"));
    }
    if (value.chars().anyMatch(c -> c < ' ')) {
      throw new Fault(file.toString(), "a cell holds no tabs and no line breaks: " + column);
    }
  }
}
