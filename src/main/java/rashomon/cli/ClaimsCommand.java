package rashomon.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rashomon.Rashomon;
import rashomon.claim.Account;
import rashomon.claim.Kind;
import rashomon.document.Document;
import rashomon.document.Portion;
import rashomon.document.Shard;
import rashomon.document.Turn;
import rashomon.report.ClaimFormat;
import rashomon.report.json.ShardLines;
import rashomon.source.Problems;

/** Prints what each article claims. */
final class ClaimsCommand extends ReportCommand {

  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(ClaimFormat.class)
          .converters(new FormatOption.OfClaims())
          .completionCandidates(new FormatOption.ClaimNames())
          .defaultValue("jsonl")
          .description(FormatOption.DESCRIPTION)
          .build();

  private final OptionSpec hostilities =
      Options.flag(
          "Print where and when there was fighting as well, one claim a sentence.",
          "--hostilities");

  private final OptionSpec shard =
      OptionSpec.builder("--shard")
          .paramLabel("I/N")
          .type(Shard.class)
          .converters(new ShardOption())
          .description(
              "Read only the I-th of N parts of the articles; the other parts are for other machines.",
              "Give all the same paths. 'rashomon merge' makes one of what they write as JSON Lines.")
          .build();

  private final TagOption tags = new TagOption();

  ClaimsCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  void describe(CommandSpec spec) {
    spec.name("claims");
    spec.usageMessage()
        .header("Prints the claims of each article, with their quotes and places.")
        .description(
            "A claim is what an article says of one event: who was killed, wounded, held, freed or driven"
                + " out, what was taken or besieged, when a truce runs; by whom, where, when, and on whose"
                + " word. It carries its sentence, where that stands in the text, and the rule that read"
                + " it.",
            "")
        .footer(
            "  rashomon claims article.txt",
            "  rashomon claims --format text corpus/",
            "  rashomon claims --format csv --hxl corpus/ > claims.csv",
            "  rashomon claims --format pile monday/ > monday.jsonl && rashomon compare monday.jsonl",
            "  rashomon claims --shard 2/7 archive.warc.gz > 2.jsonl   on the second of 7 machines",
            "  curl -s https://example.org/a.txt | rashomon claims -");
    spec.addOption(format).addOption(hostilities).addOption(shard);
    tags.addTo(spec);
  }

  @Override
  boolean isStreamed() {
    return true;
  }

  @Override
  Report report(Rashomon rashomon, Reading reading, Problems problems) {
    @Nullable Shard part = shard.getValue();
    return part == null
        ? super.report(rashomon, reading, problems)
        : report(rashomon, reading.portion(rashomon, problems, part), problems);
  }

  private Report report(Rashomon rashomon, Portion portion, Problems problems) {
    if (!format().isLines()) {
      return report(rashomon, portion.turns().map(Turn::what), problems);
    }
    tags.check(format());
    Iterable<Turn<Account>> accounts = rashomon.readAll(portion, this::asked);
    String options = isHostile() ? "hostilities" : "";
    ShardLines lines = new ShardLines(portion, format(), options);
    return (page, out) -> lines.write(accounts, page, out);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    tags.check(format());
    Iterable<Account> accounts = rashomon.readAll(documents, this::asked);
    return (page, out) -> format().write(accounts, tags.on(page), out);
  }

  private ClaimFormat format() {
    return format.getValue();
  }

  /** Whether hostilities are printed. */
  private boolean isHostile() {
    return hostilities.<Boolean>getValue() || format().isWhole();
  }

  private Account asked(Account account) {
    return isHostile() ? account : account.without(Kind.HOSTILITIES);
  }
}
