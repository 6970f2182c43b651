package rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Articles, or claims read earlier: files, folders with all below them, archives, - for"
            + " standard input, or @FILE for the paths in it. 'rashomon formats' lists the formats."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder with tables of your own, whose rows are added to those that ship.")
  private @Nullable Path knowledge;

  @Option(
      names = "--field",
      paramLabel = "PART=NAME",
      split = ",",
      description = {
        "What a field of JSON or a column of a table is called: --field text=body,published=date.",
        "Parts: text, title, outlet, published, url; a.b is b within a."
      })
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide text is written, 60 to 200; else $COLUMNS, else 100.")
  private @Nullable Integer width;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing of what could not be read; the exit code tells.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say how much was read, how fast, and with which tables.")
  private boolean verbose;

  Knowledge knowledge() {
    return knowledge == null ? Knowledge.shipped() : Knowledge.with(knowledge);
  }

  /** The program with these tables and fields. */
  Rashomon rashomon(Ahead ahead) {
    Rashomon usual = knowledge == null && fields.isEmpty() ? ahead.loaded() : null;
    return usual == null ? Rashomon.of(knowledge(), fields()) : usual;
  }

  /** What fields and columns are called. */
  private Fields fields() {
    try {
      return Fields.of(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--field: " + e.getMessage(), e);
    }
  }

  /**
   * Begins to read them.
   *
   * @param watched whether progress may be shown
   */
  Reading reading(Terminal terminal, boolean watched) {
    return new Reading(paths, terminal, watched && !quiet && terminal.screen().err());
  }

  /** Says how the reading went, to those who asked. */
  void tellOf(Reading reading, Terminal terminal) {
    if (verbose) {
      terminal.problems().println("read " + reading.words());
      terminal.problems().println("tables " + Tables.shipped().version());
    }
  }

  Page page(Terminal terminal) {
    Page page = terminal.page();
    return width == null ? page : new Page(width, page.ink());
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
    if (!quiet) {
      terminal.problems().println(Printable.of(words));
    }
  }
}
