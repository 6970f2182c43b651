package rashomon.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.text.Nearest;

/** A user's folder of tables, checked file by file, so that all faults are told at once. */
public final class OwnTables {

  /**
   * A table of the folder.
   *
   * @param faults in one line each, with file and line; empty where it is in order
   */
  public record Checked(String file, int rows, List<String> faults) {}

  private OwnTables() {}

  /**
   * Every table of the folder.
   *
   * @throws Fault where the folder cannot be read or holds no table
   */
  public static List<Checked> check(Path folder) {
    List<Path> files = Knowledge.tables(folder);
    if (files.isEmpty()) {
      throw new Fault(folder.toString(), "holds no table (a file whose name ends in .tsv)");
    }
    return files.stream().map(OwnTables::checked).toList();
  }

  private static Checked checked(Path file) {
    List<String> names = Tables.shipped().all().stream().map(Tables.Entry::name).toList();
    String name = String.valueOf(file.getFileName());
    if (!names.contains(name)) {
      @Nullable String near = Nearest.of(name, names);
      String hint = near == null ? "see 'rashomon knowledge list'" : "did you mean " + near + "?";
      return new Checked(file.toString(), 0, List.of(file + ": no table of that name; " + hint));
    }
    try {
      List<Row> rows = Table.of(file).rows();
      return new Checked(file.toString(), rows.size(), faults(file, name, rows));
    } catch (Fault fault) {
      return new Checked(file.toString(), 0, List.of(String.valueOf(fault.getMessage())));
    }
  }

  private static List<String> faults(Path file, String name, List<Row> rows) {
    List<String> faults = new ArrayList<>();
    if (rows.isEmpty()) {
      faults.add(file + ": no rows; the first line names the columns, each line after it is a row");
      return faults;
    }
    Row shipped = Knowledge.shipped().table(name).rows().get(0);
    Row own = rows.get(0);
    for (String column : shipped.columns().keySet()) {
      if (!own.columns().containsKey(column)) {
        faults.add(file + ": no column '" + column + "' in its first line");
      }
    }
    for (String column : own.columns().keySet()) {
      if (!shipped.columns().containsKey(column)) {
        faults.add(file + ": column '" + column + "' is none of " + name + "'s");
      }
    }
    return faults;
  }
}
