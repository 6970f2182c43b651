package rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.report.Page;
import rashomon.report.Printable;
import rashomon.source.Problem;
import rashomon.source.Problems;

/** What every command that reads articles is given. */
final class Articles {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Articles as plain text: files, folders with all below them, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder with tables of your own, whose rows are added to those that ship.")
  private @Nullable Path knowledge;

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

  Stream<Document> read(Rashomon rashomon, Terminal terminal, Problems problems) {
    return rashomon.documents(paths, terminal.in(), problems);
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
