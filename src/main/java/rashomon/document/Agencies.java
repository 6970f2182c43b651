package rashomon.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Row;
import rashomon.knowledge.Table;
import rashomon.text.Folding;

/** News agencies, whose text other outlets print: the table {@code agencies.tsv}. */
final class Agencies {

  private final Map<String, String> names = new HashMap<>();
  private final String pattern;

  private Agencies(Table table) {
    for (Row row : table.rows()) {
      String name = row.need("name");
      put(name, name, row);
      row.list("also").forEach(also -> put(also, name, row));
    }
    pattern =
        table.rows().stream()
            .flatMap(row -> List.of(row.need("name"), String.join(";", row.list("also"))).stream())
            .flatMap(cell -> List.of(cell.split(";", -1)).stream())
            .filter(name -> !name.isEmpty())
            .sorted((a, b) -> b.length() - a.length())
            .map(name -> name.replace(".", "\\."))
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  static Agencies of(Table table) {
    return new Agencies(table);
  }

  private void put(String written, String name, Row row) {
    String before = names.put(Folding.fold(written), name);
    if (before != null && !before.equals(name)) {
      throw row.fault("'" + written + "' is " + before + " already");
    }
  }

  /** Any of the names, as written. */
  String pattern() {
    return pattern;
  }

  /** The agency's usual name, or null where the words name none. */
  @Nullable String name(String words) {
    return names.get(Folding.fold(words.strip()));
  }
}
