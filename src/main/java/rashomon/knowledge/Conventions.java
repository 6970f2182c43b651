package rashomon.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conventions of {@code conventions.tsv}, and the two that need no table. */
public final class Conventions {

  private final Map<String, Convention> byName = new LinkedHashMap<>();

  public Conventions(Knowledge knowledge) {
    add(Convention.INTERVAL);
    Map<String, Map<String, Convention.Count>> counts = new LinkedHashMap<>();
    for (Row row : knowledge.table("conventions.tsv").rows()) {
      counts
          .computeIfAbsent(row.need("convention"), k -> new HashMap<>())
          .put(row.need("word"), new Convention.Count(number(row, "min"), number(row, "max")));
    }
    counts.forEach((name, own) -> add(new Convention(name, own)));
    add(Convention.NONE);
  }

  private void add(Convention convention) {
    byName.put(convention.name(), convention);
  }

  private static @Nullable Long number(Row row, String column) {
    String cell = row.get(column);
    if (!cell.matches("\\d{0,9}")) {
      throw row.fault("'" + cell + "' is no number");
    }
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }

  /** All of them: interval first, none last. */
  public List<Convention> all() {
    return new ArrayList<>(byName.values());
  }

  /** The convention of a name that is known to be one. */
  public Convention of(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }
}
