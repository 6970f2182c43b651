package rashomon.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.document.Portion;
import rashomon.document.Shard;
import rashomon.document.Turn;
import rashomon.report.ClaimFormat;
import rashomon.report.Formats;
import rashomon.report.json.ShardLines;
import rashomon.source.Problems;

/** Prints what each article claims. */
@Command(
    addMethodSubcommands = false,
    name = "claims",
    header = "Prints the claims of each article, with their quotes and places.",
    description = {
      "A claim is what an article says of one event: who was killed, wounded, held, freed or driven"
          + " out, what was taken or besieged, when a truce runs; by whom, where, when, and on whose"
          + " word. It carries its sentence, where that stands in the text, and the rule that read"
          + " it.",
      ""
    },
    footer = {
      "  rashomon claims article.txt",
      "  rashomon claims --format text corpus/",
      "  rashomon claims --format csv --hxl corpus/ > claims.csv",
      "  rashomon claims --format pile monday/ > monday.jsonl && rashomon compare monday.jsonl",
      "  rashomon claims --shard 2/7 archive.warc.gz > 2.jsonl   on the second of 7 machines",
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

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardOption.class,
      description = {
        "Read only the I-th of N parts of the articles; the other parts are for other machines.",
        "Give all the same paths. 'rashomon merge' makes one of what they write as JSON Lines."
      })
  private @Nullable Shard shard;

  @Mixin private TagOption tags = new TagOption();

  ClaimsCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  boolean isStreamed() {
    return true;
  }

  @Override
  Report report(Rashomon rashomon, Reading reading, Problems problems) {
    return shard == null
        ? super.report(rashomon, reading, problems)
        : report(rashomon, reading.portion(rashomon, problems, shard), problems);
  }

  private Report report(Rashomon rashomon, Portion portion, Problems problems) {
    if (!format.isLines()) {
      return report(rashomon, portion.turns().map(Turn::what), problems);
    }
    tags.check(format);
    Iterable<Turn<Account>> accounts = rashomon.readAll(portion, this::asked);
    String options = hostilities || format.isWhole() ? "hostilities" : "";
    ShardLines lines = new ShardLines(portion, format, options);
    return (page, out) -> lines.write(accounts, page, out);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    tags.check(format);
    Iterable<Account> accounts = rashomon.readAll(documents, this::asked);
    return (page, out) -> format.write(accounts, tags.on(page), out);
  }

  private Account asked(Account account) {
    return hostilities || format.isWhole() ? account : account.without(Kind.HOSTILITIES);
  }
}
