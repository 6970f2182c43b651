package rashomon.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import rashomon.text.Nearest;

/** One of a few names on the command line; a name that is none of them is met with the nearest. */
final class Choice {

  private Choice() {}

  /**
   * The value of that name.
   *
   * @param what the values are: "format"
   */
  static <V> V of(String name, List<? extends V> values, Function<V, String> naming, String what) {
    for (V value : values) {
      if (naming.apply(value).equals(name)) {
        return value;
      }
    }
    List<String> names = values.stream().map(v -> naming.apply(v)).collect(Collectors.toList());
    @Nullable String near = Nearest.of(name, names);
    throw new TypeConversionException(
        "'%s' is no %s; it is one of %s%s"
            .formatted(
                name,
                what,
                String.join(", ", names),
                near == null ? "" : "; did you mean " + near + "?"));
  }
}
