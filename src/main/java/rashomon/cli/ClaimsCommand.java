package rashomon.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.report.ClaimFormat;
import rashomon.source.Problems;

/** Prints what each article claims. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Prints the claims of each article, with their quotes and places.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some input could not be read; the rest was",
      "2:wrong usage, or a fault in a table of --knowledge",
      "3:the report could not be written, or the program failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  rashomon claims article.txt",
      "  rashomon claims --format text corpus/",
      "  curl -s https://example.org/a.txt | rashomon claims -"
    })
final class ClaimsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Articles articles = new Articles();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.OfClaims.class,
      completionCandidates = FormatOption.ClaimNames.class,
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.")
  private ClaimFormat format = FormatOption.CLAIMS.get(0);

  @Option(
      names = "--hostilities",
      description = "Print where and when there was fighting as well, one claim a sentence.")
  private boolean hostilities;

  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Rashomon rashomon = articles.rashomon();
    List<Account> accounts =
        articles.read(rashomon, terminal, problems).stream()
            .map(rashomon::read)
            .map(account -> hostilities ? account : account.without(Kind.HOSTILITIES))
            .toList();
    try (Writer out = terminal.report()) {
      format.write(accounts, terminal.page(), out);
    }
    return Articles.report(problems, terminal);
  }
}
