package rashomon.report.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as in the header row; it stays from release to release
 * @param tag its HXL hashtag with attributes (HXL 1.1), or empty
 * @param value what stands in it for a row; null where it is not known
 * @param <R> what a row is of
 */
record Column<R>(String name, String tag, Function<R, @Nullable String> value, boolean isNumber) {

  static <R> Column<R> text(String name, String tag, Function<R, @Nullable String> value) {
    return new Column<>(name, tag, value, false);
  }

  static <R> Column<R> number(String name, String tag, Function<R, @Nullable Long> value) {
    return new Column<>(
        name,
        tag,
        row -> {
          Long number = value.apply(row);
          return number == null ? null : number.toString();
        },
        true);
  }

  /** What goes into the table, safe for a spreadsheet. */
  String cell(R row) {
    String words = value.apply(row);
    return isNumber ? (words == null ? "" : words) : Cells.of(words);
  }

  /** The member of a record at that path: {@code count.min}; a list is joined. */
  static @Nullable String at(Map<?, ?> record, String path) {
    int dot = path.indexOf('.');
    Object member = record.get(dot < 0 ? path : path.substring(0, dot));
    if (dot > 0) {
      String rest = path.substring(dot + 1);
      return member instanceof Map<?, ?> inner
          ? at(inner, rest)
          : member instanceof List<?> list ? joined(list, rest) : null;
    }
    return member instanceof List<?> list
        ? joined(list.stream().map(String::valueOf).toList())
        : member == null ? null : String.valueOf(member);
  }

  private static String joined(List<?> records, String path) {
    return records.stream()
        .map(one -> one instanceof Map<?, ?> inner ? at(inner, path) : null)
        .map(words -> words == null ? "" : words)
        .collect(Collectors.joining("; "));
  }

  static String joined(List<String> words) {
    return String.join("; ", words);
  }
}
