package rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import rashomon.Rashomon;
import rashomon.document.Fields;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Tables;
import rashomon.report.Page;
import rashomon.report.Printable;
import rashomon.source.Problem;
import rashomon.source.Problems;

/** What every command that reads articles is given. */
final class Articles {

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .index("0..*")
          .paramLabel("PATH")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .description(
              "Articles, or claims read earlier: files, folders with all below them, archives, - for"
                  + " standard input, or @FILE for the paths in it. 'rashomon formats' lists the"
                  + " formats.")
          .build();

  private final OptionSpec knowledge =
      OptionSpec.builder("--knowledge")
          .paramLabel("DIR")
          .type(Path.class)
          .description("A folder with tables of your own, whose rows are added to those that ship.")
          .build();

  private final OptionSpec fields =
      OptionSpec.builder("--field")
          .paramLabel("PART=NAME")
          .splitRegex(",")
          .type(Map.class)
          .auxiliaryTypes(String.class, String.class)
          .initialValue(Map.of())
          .description(
              "What a field of JSON or a column of a table is called: --field text=body,published=date.",
              "Parts: text, title, outlet, published, url; a.b is b within a.")
          .build();

  private final OptionSpec width =
      OptionSpec.builder("--width")
          .paramLabel("COLUMNS")
          .type(Integer.class)
          .description("How wide text is written, 60 to 200; else $COLUMNS, else 100.")
          .build();

  private final OptionSpec quiet =
      Options.flag("Say nothing of what could not be read; the exit code tells.", "-q", "--quiet");

  private final OptionSpec verbose =
      Options.flag("Say how much was read, how fast, and with which tables.", "-v", "--verbose");

  void addTo(CommandSpec command) {
    command
        .addPositional(paths)
        .addOption(knowledge)
        .addOption(fields)
        .addOption(width)
        .addOption(quiet)
        .addOption(verbose);
  }

  private boolean isQuiet() {
    return quiet.<Boolean>getValue();
  }

  Knowledge knowledge() {
    @Nullable Path folder = knowledge.getValue();
    return folder == null ? Knowledge.shipped() : Knowledge.with(folder);
  }

  /** The program with these tables and fields. */
  Rashomon rashomon(Ahead ahead) {
    boolean own = knowledge.getValue() != null || !fields.<Map<String, String>>getValue().isEmpty();
    Rashomon usual = own ? null : ahead.loaded();
    return usual == null ? Rashomon.of(knowledge(), fields()) : usual;
  }

  /** What fields and columns are called. */
  private Fields fields() {
    try {
      return Fields.of(fields.<Map<String, String>>getValue());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(fields.command().commandLine(), "--field: " + e.getMessage(), e);
    }
  }

  /**
   * Begins to read them.
   *
   * @param watched whether progress may be shown
   */
  Reading reading(Terminal terminal, boolean watched) {
    return new Reading(
        paths.<List<String>>getValue(), terminal, watched && !isQuiet() && terminal.screen().err());
  }

  /** Says how the reading went, to those who asked. */
  void tellOf(Reading reading, Terminal terminal) {
    if (verbose.<Boolean>getValue()) {
      terminal.problems().println("read " + reading.words());
      terminal.problems().println("tables " + Tables.shipped().version());
    }
  }

  Page page(Terminal terminal) {
    Page page = terminal.page();
    @Nullable Integer columns = width.getValue();
    return columns == null ? page : new Page(columns, page.ink());
  }

  /** Says what was wrong with the input, a line each; returns the exit code. */
  int report(Problems problems, Terminal terminal) {
    for (Problem problem : problems.all()) {
      tell(problem.toString(), terminal);
    }
    return problems.hasErrors() ? ExitCode.UNDONE : ExitCode.FINE;
  }

  /** Says something beside the report, unless nothing is to be said. */
  void tell(String words, Terminal terminal) {
    if (!isQuiet()) {
      terminal.problems().println(Printable.of(words));
    }
  }
}
