package rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import rashomon.report.ClaimFormat;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;

/** Reads the name of a format. */
final class FormatOption {

  static final List<ClaimFormat> CLAIMS = Formats.OF_CLAIMS;
  static final List<LineupFormat> LINEUPS = Formats.OF_LINEUPS;

  private FormatOption() {}

  private static <F> F find(String name, List<F> formats, Function<F, String> names) {
    for (F format : formats) {
      if (names.apply(format).equals(name)) {
        return format;
      }
    }
    throw new TypeConversionException(
        "'"
            + name
            + "' is no format; it is one of "
            + formats.stream().map(names).collect(Collectors.joining(", ")));
  }

  /** Of {@code claims}. */
  static final class OfClaims implements ITypeConverter<ClaimFormat> {
    @Override
    public ClaimFormat convert(String name) {
      return find(name, CLAIMS, ClaimFormat::name);
    }
  }

  /** Of {@code compare}. */
  static final class OfLineups implements ITypeConverter<LineupFormat> {
    @Override
    public LineupFormat convert(String name) {
      return find(name, LINEUPS, LineupFormat::name);
    }
  }

  /** The names for {@code claims}. */
  static final class ClaimNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ClaimNames() {
      super(CLAIMS.stream().map(ClaimFormat::name).toList());
    }
  }

  /** The names for {@code compare}. */
  static final class LineupNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    LineupNames() {
      super(LINEUPS.stream().map(LineupFormat::name).toList());
    }
  }
}
