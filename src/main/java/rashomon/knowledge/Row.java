package rashomon.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a table. An empty cell is the empty string; a cell may hold several values, joined
 * with {@code ;}.
 *
 * @param place the file and the line: {@code parties.tsv:12}
 */
public record Row(String place, Map<String, Integer> columns, List<String> cells) {

  /** The cell; a column that the table does not have is a fault. */
  public String get(String column) {
    Integer i = columns.get(column);
    if (i == null) {
      throw fault("no column '" + column + "' (has " + String.join(", ", columns.keySet()) + ")");
    }
    return i < cells.size() ? cells.get(i) : "";
  }

  /** The cell; a fault where it is empty. */
  public String need(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw fault("'" + column + "' is empty");
    }
    return cell;
  }

  public List<String> list(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\s*;\\s*", -1));
  }

  /** The cell as a constant of the enum: {@code aid-worker} is {@code AID_WORKER}. */
  public <E extends Enum<E>> E one(String column, Class<E> type) {
    String name = need(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw fault("'" + get(column) + "' is no " + column + " (" + choices(type) + ")");
  }

  private static <E extends Enum<E>> String choices(Class<E> type) {
    return String.join(
        ", ",
        Arrays.stream(type.getEnumConstants())
            .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
  }

  public Fault fault(String message) {
    return new Fault(place, message);
  }
}
