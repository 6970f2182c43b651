package rashomon.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.report.ExplainText;
import rashomon.source.Problems;

/** Shows what was read in each article, and why. */
final class ExplainCommand extends ReportCommand {

  private final OptionSpec hostilities =
      Options.flag("Show where and when there was fighting as well.", "--hostilities");

  ExplainCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  void describe(CommandSpec spec) {
    spec.name("explain");
    spec.usageMessage()
        .header("Shows each article with what was read in it, sentence by sentence, and why.")
        .description(
            "Mentions are marked, in colour on a terminal; under a sentence stand its claims with their"
                + " fields, the rule that read them and the row of the table that has the words.",
            "At the end: which table to add a row to where something was missed.")
        .footer(
            "  rashomon explain article.txt | less -R",
            "  rashomon explain --knowledge my article.txt",
            "  xclip -o | rashomon explain -");
    spec.addOption(hostilities);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    List<Account> accounts = documents.map(d -> read(rashomon, d)).toList();
    return (page, out) ->
        new ExplainText(knowledge(), d -> read(rashomon, d)).write(accounts, page, out);
  }

  private Account read(Rashomon rashomon, Document document) {
    Account account = rashomon.read(document);
    return hostilities.<Boolean>getValue() ? account : account.without(Kind.HOSTILITIES);
  }
}
