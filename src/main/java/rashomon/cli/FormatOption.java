package rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import rashomon.report.ClaimFormat;
import rashomon.report.Format;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.report.MentionFormat;

/** Reads the name of a format. */
abstract class FormatOption<F extends Format> implements ITypeConverter<F> {

  static final String DESCRIPTION =
      "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.";

  private final List<F> formats;

  FormatOption(List<F> formats) {
    this.formats = formats;
  }

  @Override
  public F convert(String name) {
    return Choice.of(name, formats, Format::name, "format");
  }

  /** Of {@code mentions}. */
  static final class OfMentions extends FormatOption<MentionFormat> {
    OfMentions() {
      super(Formats.OF_MENTIONS);
    }
  }

  /** Of {@code claims}. */
  static final class OfClaims extends FormatOption<ClaimFormat> {
    OfClaims() {
      super(Formats.OF_CLAIMS);
    }
  }

  /** Of {@code compare}. */
  static final class OfLineups extends FormatOption<LineupFormat> {
    OfLineups() {
      super(Formats.OF_LINEUPS);
    }
  }

  /** The names of formats, for the help. */
  abstract static class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names(List<? extends Format> formats) {
      super(formats.stream().map(Format::name).toList());
    }
  }

  /** The names for {@code mentions}. */
  static final class MentionNames extends Names {
    private static final long serialVersionUID = 1L;

    MentionNames() {
      super(Formats.OF_MENTIONS);
    }
  }

  /** The names for {@code claims}. */
  static final class ClaimNames extends Names {
    private static final long serialVersionUID = 1L;

    ClaimNames() {
      super(Formats.OF_CLAIMS);
    }
  }

  /** The names for {@code compare}. */
  static final class LineupNames extends Names {
    private static final long serialVersionUID = 1L;

    LineupNames() {
      super(Formats.OF_LINEUPS);
    }
  }
}
