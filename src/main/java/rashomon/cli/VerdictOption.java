package rashomon.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import rashomon.lineup.Verdict;
import rashomon.report.Shown;

/** Reads the names of verdicts and of what is shown of them. */
final class VerdictOption implements ITypeConverter<Verdict> {

  private static final List<Verdict> ALL = Arrays.asList(Verdict.values());

  @Override
  public Verdict convert(String name) {
    return Choice.of(name, ALL, Verdict::word, "verdict");
  }

  /** Of {@code --show}. */
  static final class OfShown implements ITypeConverter<Shown> {
    @Override
    public Shown convert(String name) {
      return Choice.of(name, Arrays.asList(Shown.values()), Shown::word, "choice");
    }
  }

  /** The names of verdicts, for the help. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(ALL.stream().map(Verdict::word).toList());
    }
  }

  /** The names of what is shown, for the help. */
  static final class ShownNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ShownNames() {
      super(Arrays.stream(Shown.values()).map(Shown::word).toList());
    }
  }
}
