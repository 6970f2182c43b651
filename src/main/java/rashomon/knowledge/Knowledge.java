package rashomon.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one language, with a user's own rows added: a file of the same name in the user's
 * folder adds its rows to the table that ships.
 */
public final class Knowledge {

  static final String LANGUAGE = "en";

  private final @Nullable Path own;

  private Knowledge(@Nullable Path own) {
    this.own = own;
  }

  public static Knowledge shipped() {
    return new Knowledge(null);
  }

  /**
   * The shipped tables with the rows of the tables in {@code folder}.
   *
   * @throws Fault where the folder cannot be read or holds a table of an unknown name
   */
  public static Knowledge with(Path folder) {
    for (Path file : tables(folder)) {
      if (Knowledge.class.getResource("/knowledge/" + LANGUAGE + "/" + file.getFileName())
          == null) {
        throw new Fault(file.toString(), "no table of that name; see 'rashomon knowledge'");
      }
    }
    return new Knowledge(folder);
  }

  static List<Path> tables(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList());
    } catch (IOException e) {
      throw new Fault(folder.toString(), "not a folder of tables that can be read");
    }
  }

  /** The table of that file name, own rows last. */
  public Table table(String name) {
    Table table = Table.shipped(name);
    if (own == null || !Files.exists(own.resolve(name))) {
      return table;
    }
    return table.with(Table.of(own.resolve(name)));
  }

  /** Whether all rows are those that ship. */
  boolean isShipped() {
    return own == null;
  }

  /** The user's own rows of a table; none where the user has none. */
  List<Row> own(String name) {
    boolean none = own == null || !Files.exists(own.resolve(name));
    return none || own == null ? List.of() : Table.of(own.resolve(name)).rows();
  }
}
