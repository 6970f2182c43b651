package rashomon.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.lineup.Comparison;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.source.Problems;

/** Lines articles up. */
@Command(
    name = "compare",
    header = "Sorts articles into episodes and lines up what they claim, question by question.",
    footer = {
      "  rashomon compare rudaw.txt sohr.txt zhyan.txt",
      "  rashomon compare corpus/qamishli-2021-04 | less",
      "  rashomon compare --format json corpus/ > lineup.json"
    })
final class CompareCommand extends ReportCommand {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.OfLineups.class,
      completionCandidates = FormatOption.LineupNames.class,
      defaultValue = "text",
      description = FormatOption.DESCRIPTION)
  private LineupFormat format = Formats.OF_LINEUPS.get(0);

  CompareCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Report report(Rashomon rashomon, List<Document> documents, Problems problems) {
    Comparison comparison = rashomon.compare(documents, problems);
    return (page, out) -> format.write(comparison, page, out);
  }
}
