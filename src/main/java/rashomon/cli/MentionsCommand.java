package rashomon.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.mention.MarkedText;
import rashomon.report.Formats;
import rashomon.report.MentionFormat;
import rashomon.source.Problems;

/** Prints what each article mentions. */
@Command(
    addMethodSubcommands = false,
    name = "mentions",
    header = "Prints the times, numbers, people, parties, places, sources and words of saying.",
    description = "Times are typed and valued as in TIMEX3; offsets count UTF-16 code units.",
    footer = {
      "  rashomon mentions article.txt",
      "  rashomon mentions --format jsonl corpus/ > mentions.jsonl"
    })
final class MentionsCommand extends ReportCommand {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.OfMentions.class,
      completionCandidates = FormatOption.MentionNames.class,
      defaultValue = "text",
      description = FormatOption.DESCRIPTION)
  private MentionFormat format = Formats.OF_MENTIONS.get(0);

  @Mixin private TagOption tags = new TagOption();

  MentionsCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  boolean isStreamed() {
    return true;
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    tags.check(format);
    Iterable<MarkedText> texts = rashomon.markAll(documents);
    return (page, out) -> format.write(texts, tags.on(page), out);
  }
}
