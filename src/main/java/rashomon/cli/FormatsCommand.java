package rashomon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rashomon.document.DocumentFormats;
import rashomon.knowledge.Knowledge;
import rashomon.report.Format;
import rashomon.report.Formats;

/** Says what can be read and what can be written. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    header = "Lists the formats that can be read and written.",
    footerHeading = "%nExamples:%n",
    footer = {"  rashomon formats", "  rashomon claims --format jsonl articles/ > claims.jsonl"})
final class FormatsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.println("Read (files, folders, - for standard input):");
    new DocumentFormats(Knowledge.shipped()).names().forEach(name -> out.println("  " + name));
    out.println("  each also in gzip, zip and web archives (WARC), archives up to 3 deep;");
    out.println("  @FILE: the paths in FILE, one a line");
    out.println();
    out.println("Written (--format, the first where none is given):");
    out.println("  compare   " + names(Formats.OF_LINEUPS));
    out.println("  claims    " + names(Formats.OF_CLAIMS));
    out.println("  mentions  " + names(Formats.OF_MENTIONS));
    out.println("  explain   text");
    return ExitCode.FINE;
  }

  private static String names(List<? extends Format> formats) {
    return formats.stream().map(Format::name).collect(Collectors.joining(", "));
  }
}
