package rashomon.cli;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.lineup.Comparison;
import rashomon.lineup.Question;
import rashomon.lineup.Selection;
import rashomon.lineup.Verdict;
import rashomon.report.Edition;
import rashomon.report.LineupFormat;
import rashomon.report.Shown;
import rashomon.source.Problems;

/** Lines articles up. */
final class CompareCommand extends ReportCommand {

  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(LineupFormat.class)
          .converters(new FormatOption.OfLineups())
          .completionCandidates(new FormatOption.LineupNames())
          .defaultValue("text")
          .description(FormatOption.DESCRIPTION)
          .build();

  private final OptionSpec shown =
      OptionSpec.builder("--show")
          .paramLabel("WHAT")
          .type(Shown.class)
          .converters(new VerdictOption.OfShown())
          .completionCandidates(new VerdictOption.ShownNames())
          .defaultValue("all")
          .description(
              "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.",
              "conflicts: with what does not add up inside one article; changes: corrections and"
                  + " updates; figures: only what --style writes down.")
          .build();

  private final OptionSpec failOn =
      OptionSpec.builder("--fail-on")
          .paramLabel("VERDICT")
          .splitRegex(",")
          .type(Set.class)
          .auxiliaryTypes(Verdict.class)
          .converters(new VerdictOption())
          .completionCandidates(new VerdictOption.Names())
          .initialValue(Set.of())
          .description("End with 3 where a question has the verdict: ${COMPLETION-CANDIDATES}.")
          .build();

  private final StyleOptions style = new StyleOptions();

  private final SelectionOptions selection = new SelectionOptions();

  private final TagOption tags = new TagOption();

  private boolean found;

  CompareCommand(Terminal terminal, Ahead ahead) {
    super(terminal, ahead);
  }

  @Override
  void describe(CommandSpec spec) {
    spec.name("compare");
    spec.usageMessage()
        .header("Sorts articles into episodes and lines up what they claim, question by question.")
        .description(
            "Each question gets a verdict with its reason: conflict, correction, update, not comparable,"
                + " compatible, agree, or single. Each answer stands with its outlets, whom they have it"
                + " from, and its quote.",
            "")
        .footer(
            "  rashomon compare rudaw.txt sohr.txt zhyan.txt",
            "  rashomon compare corpus/qamishli-2021-04 | less",
            "  rashomon compare --format json corpus/ > lineup.json",
            "  rashomon compare --format csv corpus/ > answers.csv",
            "  rashomon compare --style ucdp,airwars --show figures corpus/",
            "  rashomon compare --since 2021-04 --place Qamishli --party NDF saved/",
            "  rashomon compare --show conflicts --fail-on conflict,correction saved/ || mail -s Check desk");
    spec.addOption(format).addOption(shown).addOption(failOn);
    style.addTo(spec);
    selection.addTo(spec);
    tags.addTo(spec);
  }

  @Override
  Report report(Rashomon rashomon, Stream<Document> documents, Problems problems) {
    LineupFormat written = format.getValue();
    Shown what = shown.getValue();
    Set<Verdict> failing = failOn.getValue();
    tags.check(written);
    style.check(what);
    Comparison comparison = rashomon.compare(documents, problems);
    Selection.Selected selected = selection.of(comparison, knowledge());
    Edition edition = style.of(Edition.of(selected, what), knowledge());
    found =
        questions(selected.comparison())
            .anyMatch(question -> failing.contains(question.finding().verdict()));
    tellOfNothing(comparison, selected, edition, what);
    return (page, out) -> written.write(edition, tags.on(page), out);
  }

  /** Says why nothing is shown, where there is something. */
  private void tellOfNothing(
      Comparison comparison, Selection.Selected selected, Edition edition, Shown what) {
    Selection.Omitted omitted = selected.omitted();
    if (!edition.comparison().lineups().isEmpty()) {
      return;
    }
    if (!selected.comparison().lineups().isEmpty()) {
      tell(
          "no %s among %d questions; --show all shows them"
              .formatted(what.word(), questions(selected.comparison()).count()));
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
