package rashomon.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.mention.MarkedText;
import rashomon.report.MentionFormat;
import rashomon.source.Problems;

/** Prints what each article mentions. */
final class MentionsCommand extends ReportCommand {

  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(MentionFormat.class)
          .converters(new FormatOption.OfMentions())
          .completionCandidates(new FormatOption.MentionNames())
          .defaultValue("text")
          .description(FormatOption.DESCRIPTION)
          .build();

  private final TagOption tags = new TagOption();

  MentionsCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  void describe(CommandSpec spec) {
    spec.name("mentions");
    spec.usageMessage()
        .header("Prints the times, numbers, people, parties, places, sources and words of saying.")
        .description("Times are typed and valued as in TIMEX3; offsets count UTF-16 code units.")
        .footer(
            "  rashomon mentions article.txt",
            "  rashomon mentions --format jsonl corpus/ > mentions.jsonl");
    spec.addOption(format);
    tags.addTo(spec);
  }

  @Override
  boolean isStreamed() {
    return true;
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    MentionFormat written = format.getValue();
    tags.check(written);
    Iterable<MarkedText> texts = rashomon.markAll(documents);
    return (page, out) -> written.write(texts, tags.on(page), out);
  }
}
