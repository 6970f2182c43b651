package rashomon.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.report.Page;
import rashomon.source.Problems;

/** What every command is that reads articles and writes a report of them. */
abstract class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  private final Ahead ahead;

  private final Articles articles = new Articles();

  private final OptionSpec output =
      OptionSpec.builder("-o", "--output")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Write there; the file is whole or as it was before. Else standard output.")
          .build();

  ReportCommand(Terminal terminal, Ahead ahead) {
    this.terminal = terminal;
    this.ahead = ahead;
  }

  /** The command as picocli has it. */
  final CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    Map<String, String> exits = new LinkedHashMap<>();
    exits.put("0", "all articles were read");
    exits.put(
        "1",
        "some input could not be read (the rest was), the report not be written, or the program failed");
    exits.put("2", "wrong usage, or a fault in a table of --knowledge");
    exits.put("3", "compare found what --fail-on names");
    spec.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exits)
        .footerHeading("%nExamples:%n");
    articles.addTo(spec);
    spec.addOption(output);
    describe(spec);
    Options.addStandard(spec);
    return spec;
  }

  /** Adds the name, the words of the help, and the options that are the command's own. */
  abstract void describe(CommandSpec spec);

  /** What is written of the articles, which may be read while it is written. */
  abstract Report report(Rashomon rashomon, Stream<Document> documents, Problems problems);

  /** Writes a report. */
  interface Report {
    void write(Page page, Writer out) throws IOException;
  }

  /** Whether articles are read while the report is written. */
  boolean isStreamed() {
    return false;
  }

  /** The tables, with the user's own rows. */
  final Knowledge knowledge() {
    return articles.knowledge();
  }

  @Override
  public final Integer call() throws IOException {
    Problems problems = new Problems();
    Rashomon rashomon = articles.rashomon(ahead);
    boolean mixed = isStreamed() && output.getValue() == null && terminal.screen().out();
    try (Reading reading = articles.reading(terminal, !mixed)) {
      Report report = report(rashomon, reading, problems);
      if (!isStreamed()) {
        reading.hide();
      }
      write(report);
      articles.tellOf(reading, terminal);
    }
    int read = articles.report(problems, terminal);
    return isFound() ? ExitCode.FOUND : read;
  }

  /** What is written of all that was given. */
  Report report(Rashomon rashomon, Reading reading, Problems problems) {
    return report(rashomon, reading.documents(rashomon, problems), problems);
  }

  private void write(Report report) throws IOException {
    @Nullable Path file = output.getValue();
    if (file == null) {
      try (Writer out = terminal.report()) {
        report.write(articles.page(terminal), out);
      }
      return;
    }
    try (OutputFile out = OutputFile.at(terminal.folder().resolve(file))) {
      report.write(articles.page(terminal).plain(), out);
      out.finish();
    } catch (IOException e) {
      throw new IOException(file.toString(), e);
    }
  }

  /** Whether the report holds what the caller wanted to fail on. */
  boolean isFound() {
    return false;
  }

  /** Says something beside the report. */
  final void tell(String words) {
    articles.tell(words, terminal);
  }
}
