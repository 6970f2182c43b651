package rashomon.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.report.ClaimFormat;
import rashomon.report.Formats;
import rashomon.source.Problems;

/** Prints what each article claims. */
@Command(
    name = "claims",
    header = "Prints the claims of each article, with their quotes and places.",
    footer = {
      "  rashomon claims article.txt",
      "  rashomon claims --format text corpus/",
      "  rashomon claims --format csv --hxl corpus/ > claims.csv",
      "  curl -s https://example.org/a.txt | rashomon claims -"
    })
final class ClaimsCommand extends ReportCommand {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.OfClaims.class,
      completionCandidates = FormatOption.ClaimNames.class,
      defaultValue = "jsonl",
      description = FormatOption.DESCRIPTION)
  private ClaimFormat format = Formats.OF_CLAIMS.get(0);

  @Option(
      names = "--hostilities",
      description = "Print where and when there was fighting as well, one claim a sentence.")
  private boolean hostilities;

  @Mixin private TagOption tags = new TagOption();

  ClaimsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    tags.check(format);
    Iterable<Account> accounts = rashomon.readAll(documents, this::asked);
    return (page, out) -> format.write(accounts, tags.on(page), out);
  }

  private Account asked(Account account) {
    return hostilities ? account : account.without(Kind.HOSTILITIES);
  }
}
