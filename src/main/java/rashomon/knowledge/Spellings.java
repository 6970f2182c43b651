package rashomon.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The columns of a table that hold names, for tables too large to be read whole at every start: the
 * build makes an index of each ({@link NameIndex}).
 */
public enum Spellings {
  PARTIES("parties.tsv", "name also"),
  SOURCES("sources.tsv", "name also people"),
  COUNTRIES("countries.tsv", "name also"),
  DEMONYMS("countries.tsv", "demonyms"),

  /** What a government goes by in the news: "Turkey said", "Moscow says". */
  GOVERNMENTS("countries.tsv", "name also capital"),
  REGIONS("regions.tsv", "name also"),

  /** Of several cities of one name the most populous stands for it, before other spellings. */
  CITIES("gazetteer.tsv", "name also") {
    @Override
    void each(List<Row> rows, BiConsumer<String, Row> reader) {
      List<Row> bySize =
          rows.stream().sorted(Comparator.comparingLong(CITIES::population).reversed()).toList();
      for (String column : columns()) {
        bySize.forEach(row -> row.list(column).forEach(name -> reader.accept(name, row)));
      }
    }

    @Override
    int longest() {
      return 4;
    }

    @Override
    boolean hasAcronyms() {
      return false;
    }
  };

  private final String table;
  private final String columns;

  Spellings(String table, String columns) {
    this.table = table;
    this.columns = columns;
  }

  /** The table's file: {@code parties.tsv}. */
  String table() {
    return table;
  }

  /** The file of the index that the build makes. */
  String index() {
    return name().toLowerCase(Locale.ROOT) + ".index";
  }

  List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  /** How many words a name has at most that is looked for in a text. */
  int longest() {
    return Integer.MAX_VALUE;
  }

  /** Whether a short name in capitals is to be in capitals wherever it stands. */
  boolean hasAcronyms() {
    return true;
  }

  /** Hands on every name with its row; of two rows of one name the first is to have it. */
  void each(List<Row> rows, BiConsumer<String, Row> reader) {
    for (Row row : rows) {
      for (String column : columns()) {
        row.list(column).forEach(name -> reader.accept(name, row));
      }
    }
  }

  long population(Row row) {
    String cell = row.get("population");
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }
}
