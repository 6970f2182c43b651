package rashomon.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a table, cut into cells only where one is asked for. An empty cell is the empty
 * string; a cell may hold several values, joined with {@code ;}.
 */
public record Row(String file, int number, Map<String, Integer> columns, String line) {

  /** The file and the line: {@code parties.tsv:12}. */
  public String place() {
    return file + ":" + number;
  }

  /** The cell; a column that the table does not have is a fault. */
  public String get(String column) {
    Integer wanted = columns.get(column);
    if (wanted == null) {
      throw fault("no column '" + column + "' (has " + String.join(", ", columns.keySet()) + ")");
    }
    int from = 0;
    for (int i = 0; i < wanted; i++) {
      from = line.indexOf('\t', from) + 1;
      if (from == 0) {
        return "";
      }
    }
    int to = line.indexOf('\t', from);
    return line.substring(from, to < 0 ? line.length() : to).strip();
  }

  /** How many cells the line has. */
  int size() {
    int size = 1;
    for (int i = line.indexOf('\t'); i >= 0; i = line.indexOf('\t', i + 1)) {
      size++;
    }
    return size;
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
    List<String> values = new ArrayList<>();
    for (int from = 0; !cell.isEmpty() && from <= cell.length(); ) {
      int to = cell.indexOf(';', from);
      int end = to < 0 ? cell.length() : to;
      values.add(cell.substring(from, end).strip());
      from = end + 1;
    }
    return values;
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
    return new Fault(place(), message);
  }
}
