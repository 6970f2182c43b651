package rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.document.Fields;
import rashomon.document.Portion;
import rashomon.document.Shard;
import rashomon.knowledge.Knowledge;
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
        "Articles, or claims read earlier: files, folders with all below them, archives, - for",
        "standard input, or @FILE for the paths in it. 'rashomon formats' lists the formats."
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

  Knowledge knowledge() {
    return knowledge == null ? Knowledge.shipped() : Knowledge.with(knowledge);
  }

  /** What fields and columns are called. */
  Fields fields() {
    try {
      return Fields.of(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--field: " + e.getMessage(), e);
    }
  }

  Stream<Document> read(Rashomon rashomon, Terminal terminal, Problems problems) {
    return rashomon.documents(paths, terminal.in(), problems);
  }

  Portion read(Rashomon rashomon, Terminal terminal, Problems problems, Shard shard) {
    return rashomon.documents(paths, terminal.in(), problems, shard);
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
