package rashomon.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.document.Portion;
import rashomon.document.Shard;
import rashomon.knowledge.Knowledge;
import rashomon.report.Page;
import rashomon.source.Problems;

/** What every command is that reads articles and writes a report of them. */
@Command(
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some input could not be read (the rest was), the report not be written, or the program failed",
      "2:wrong usage, or a fault in a table of --knowledge",
      "3:compare found what --fail-on names"
    },
    footerHeading = "%nExamples:%n")
abstract class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Articles articles = new Articles();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is written of the articles, which may be read while it is written. */
  abstract Report report(Rashomon rashomon, Stream<Document> documents, Problems problems);

  /** Writes a report. */
  interface Report {
    void write(Page page, Writer out) throws IOException;
  }

  /** The tables, with the user's own rows. */
  final Knowledge knowledge() {
    return articles.knowledge();
  }

  @Override
  public final Integer call() throws IOException {
    Problems problems = new Problems();
    Rashomon rashomon = Rashomon.of(knowledge(), articles.fields());
    Report report = report(rashomon, problems);
    try (Writer out = terminal.report()) {
      report.write(articles.page(terminal), out);
    }
    int read = articles.report(problems, terminal);
    return isFound() ? ExitCode.FOUND : read;
  }

  /** What is written of all that was given. */
  Report report(Rashomon rashomon, Problems problems) {
    return report(rashomon, articles.read(rashomon, terminal, problems), problems);
  }

  /** The articles of one part of all that was given. */
  final Portion portion(Rashomon rashomon, Problems problems, Shard shard) {
    return articles.read(rashomon, terminal, problems, shard);
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
