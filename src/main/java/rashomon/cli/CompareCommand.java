package rashomon.cli;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.lineup.Comparison;
import rashomon.lineup.Question;
import rashomon.lineup.Selection;
import rashomon.lineup.Verdict;
import rashomon.report.Edition;
import rashomon.report.Formats;
import rashomon.report.LineupFormat;
import rashomon.report.Shown;
import rashomon.source.Problems;

/** Lines articles up. */
@Command(
    addMethodSubcommands = false,
    name = "compare",
    header = "Sorts articles into episodes and lines up what they claim, question by question.",
    description = {
      "Each question gets a verdict with its reason: conflict, correction, update, not comparable,"
          + " compatible, agree, or single. Each answer stands with its outlets, whom they have it"
          + " from, and its quote.",
      ""
    },
    footer = {
      "  rashomon compare rudaw.txt sohr.txt zhyan.txt",
      "  rashomon compare corpus/qamishli-2021-04 | less",
      "  rashomon compare --format json corpus/ > lineup.json",
      "  rashomon compare --format csv corpus/ > answers.csv",
      "  rashomon compare --style ucdp,airwars --show figures corpus/",
      "  rashomon compare --since 2021-04 --place Qamishli --party NDF saved/",
      "  rashomon compare --show conflicts --fail-on conflict,correction saved/ || mail -s Check desk"
    })
final class CompareCommand extends ReportCommand {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.OfLineups.class,
      completionCandidates = FormatOption.LineupNames.class,
      defaultValue = "text",
      description = FormatOption.DESCRIPTION)
  private LineupFormat format = Formats.OF_LINEUPS.get(0);

  @Option(
      names = "--show",
      paramLabel = "WHAT",
      converter = VerdictOption.OfShown.class,
      completionCandidates = VerdictOption.ShownNames.class,
      defaultValue = "all",
      description = {
        "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.",
        "conflicts: with what does not add up inside one article; changes: corrections and updates;"
            + " figures: only what --style writes down."
      })
  private Shown shown = Shown.ALL;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      split = ",",
      converter = VerdictOption.class,
      completionCandidates = VerdictOption.Names.class,
      description = "End with 3 where a question has the verdict: ${COMPLETION-CANDIDATES}.")
  private Set<Verdict> failOn = Set.of();

  @Mixin private StyleOptions style = new StyleOptions();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Mixin private TagOption tags = new TagOption();

  private boolean found;

  CompareCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    tags.check(format);
    style.check(shown);
    Comparison comparison = rashomon.compare(documents, problems);
    Selection.Selected selected = selection.of(comparison, knowledge());
    Edition edition = style.of(Edition.of(selected, shown), knowledge());
    found =
        questions(selected.comparison())
            .anyMatch(question -> failOn.contains(question.finding().verdict()));
    tellOfNothing(comparison, selected, edition);
    return (page, out) -> format.write(edition, tags.on(page), out);
  }

  /** Says why nothing is shown, where there is something. */
  private void tellOfNothing(Comparison comparison, Selection.Selected selected, Edition edition) {
    Selection.Omitted omitted = selected.omitted();
    if (!edition.comparison().lineups().isEmpty()) {
      return;
    }
    if (!selected.comparison().lineups().isEmpty()) {
      tell(
          "no %s among %d questions; --show all shows them"
              .formatted(shown.word(), questions(selected.comparison()).count()));
    } else if (omitted != null && omitted.episodes() > 0) {
      String none = "none of %d episodes is %s".formatted(omitted.episodes(), omitted.asked());
      tell(none + selection.instead(comparison));
    }
  }

  private static Stream<Question> questions(Comparison comparison) {
    return comparison.lineups().stream().flatMap(lineup -> lineup.questions().stream());
  }

  @Override
  boolean isFound() {
    return found;
  }
}
