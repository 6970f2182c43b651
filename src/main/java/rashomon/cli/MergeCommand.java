package rashomon.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rashomon.document.ShardFiles;
import rashomon.report.Printable;
import rashomon.source.Problem;
import rashomon.source.Problems;

/** Makes one of the shards of a run. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    header = "Writes what 'claims --shard' wrote of all parts as one run would have written it.",
    description = {
      "The parts are checked to be all of one run, in any order; nothing is written where one is",
      "missing, stands twice or is of another run. One line of each part is held at a time."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all lines were merged",
      "1:a part is missing, broken or of another run, or the lines could not be written",
      "2:wrong usage"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rashomon merge part-*.jsonl > claims.jsonl",
      "  rashomon claims --shard 1/2 saved/ | gzip > 1.gz    on one machine",
      "  rashomon claims --shard 2/2 saved/ | gzip > 2.gz    on another",
      "  rashomon merge 1.gz 2.gz | gzip > claims.jsonl.gz"
    })
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What 'rashomon claims --shard I/N' wrote as JSON Lines, plain or in gzip.")
  private List<String> files = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing of what could not be merged; the exit code tells.")
  private boolean quiet;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    try (ShardFiles shards = ShardFiles.open(files, problems);
        Writer out = terminal.report()) {
      while (shards.hasNext()) {
        out.append(shards.next()).append('\n');
      }
    }
    return tell(problems);
  }

  /** Says what was wrong with the parts, a line each; returns the exit code. */
  private int tell(Problems problems) {
    for (Problem problem : problems.all()) {
      if (!quiet) {
        terminal.problems().println(Printable.of(problem.toString()));
      }
    }
    return problems.hasErrors() ? ExitCode.UNDONE : ExitCode.FINE;
  }
}
