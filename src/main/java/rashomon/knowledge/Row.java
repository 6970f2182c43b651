package rashomon.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One line of a table. An empty cell is the empty string; a cell may hold several values, joined
 * with {@code ;}.
 */
public final class Row {

  /** The constants of each enum by their names in tables: they are asked for in every row. */
  private static final Map<Class<?>, Map<String, Enum<?>>> CONSTANTS = new ConcurrentHashMap<>();

  private final String file;
  private final int number;
  private final Map<String, Integer> columns;
  private final String line;

  /** Where each cell begins; behind the last, the end of the line and the mark it would have. */
  private final int[] starts;

  /**
   * @param columns the place of each by its name
   * @param line all cells, with a tab between them
   */
  public Row(String file, int number, Map<String, Integer> columns, String line) {
    this.file = file;
    this.number = number;
    this.columns = columns;
    this.line = line;
    starts = starts(line, columns.size());
  }

  private static int[] starts(String line, int likely) {
    int[] starts = new int[likely + 1];
    int cells = 1;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
      if (cells + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[cells++] = tab + 1;
    }
    starts[cells] = line.length() + 1;
    return Arrays.copyOf(starts, cells + 1);
  }

  /** The file and the line: {@code parties.tsv:12}. */
  public String place() {
    return file + ":" + number;
  }

  /** Its line in the file, from 1. */
  public int number() {
    return number;
  }

  /** The place of each column by its name. */
  public Map<String, Integer> columns() {
    return columns;
  }

  /** The cell; a column that the table does not have is a fault. */
  public String get(String column) {
    Integer wanted = columns.get(column);
    if (wanted == null) {
      throw fault("no column '" + column + "' (has " + String.join(", ", columns.keySet()) + ")");
    }
    return wanted < size() ? line.substring(starts[wanted], starts[wanted + 1] - 1).strip() : "";
  }

  /** How many cells the line has. */
  int size() {
    return starts.length - 1;
  }

  /** The cell; a fault where it is empty. */
  public String need(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw fault("'" + column + "' is empty");
    }
    return cell;
  }

  /** The words of the cell, which spaces part; a fault where it is empty. */
  public List<String> words(String column) {
    List<String> words = new ArrayList<>();
    for (String word : need(column).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
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
    Map<String, Enum<?>> constants = CONSTANTS.computeIfAbsent(type, Row::constants);
    String cell = need(column);
    Enum<?> constant = constants.get(cell);
    if (constant == null) {
      constant = constants.get(cell.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (constant == null) {
      throw fault("'" + get(column) + "' is no " + column + " (" + choices(type) + ")");
    }
    return type.cast(constant);
  }

  private static Map<String, Enum<?>> constants(Class<?> type) {
    Map<String, Enum<?>> constants = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      Enum<?> named = (Enum<?>) constant;
      constants.put(named.name().toLowerCase(Locale.ROOT).replace('_', '-'), named);
    }
    return constants;
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
