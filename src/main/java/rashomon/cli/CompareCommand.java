package rashomon.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.lineup.Comparison;
import rashomon.report.LineupFormat;
import rashomon.source.Problems;

/** Lines articles up. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Sorts articles into episodes and lines up what they claim, question by question.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some input could not be read; the rest was",
      "2:wrong usage, or a fault in a table of --knowledge",
      "3:the report could not be written, or the program failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rashomon compare rudaw.txt sohr.txt zhyan.txt",
      "  rashomon compare corpus/qamishli-2021-04 | less",
      "  rashomon compare --format json corpus/ > lineup.json"
    })
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Articles articles = new Articles();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.OfLineups.class,
      completionCandidates = FormatOption.LineupNames.class,
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.")
  private LineupFormat format = FormatOption.LINEUPS.get(0);

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Rashomon rashomon = articles.rashomon();
    Comparison comparison = rashomon.compare(articles.read(rashomon, terminal, problems), problems);
    try (Writer out = terminal.report()) {
      format.write(comparison, terminal.page(), out);
    }
    return Articles.report(problems, terminal);
  }
}
