package rashomon.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.report.ExplainText;
import rashomon.source.Problems;

/** Shows what was read in each article, and why. */
@Command(
    addMethodSubcommands = false,
    name = "explain",
    header = "Shows each article with what was read in it, sentence by sentence, and why.",
    description = {
      "Mentions are marked, in colour on a terminal; under a sentence stand its claims with their"
          + " fields, the rule that read them and the row of the table that has the words.",
      "At the end: which table to add a row to where something was missed."
    },
    footer = {
      "  rashomon explain article.txt | less -R",
      "  rashomon explain --knowledge my article.txt",
      "  xclip -o | rashomon explain -"
    })
final class ExplainCommand extends ReportCommand {

  @Option(names = "--hostilities", description = "Show where and when there was fighting as well.")
  private boolean hostilities;

  ExplainCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    List<Account> accounts = documents.map(d -> read(rashomon, d)).toList();
    return (page, out) ->
        new ExplainText(knowledge(), d -> read(rashomon, d)).write(accounts, page, out);
  }

  private Account read(Rashomon rashomon, Document document) {
    Account account = rashomon.read(document);
    return hostilities ? account : account.without(Kind.HOSTILITIES);
  }
}
