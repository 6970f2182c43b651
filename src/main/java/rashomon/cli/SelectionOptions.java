package rashomon.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Parties;
import rashomon.knowledge.Places;
import rashomon.lineup.Comparison;
import rashomon.lineup.Lineup;
import rashomon.lineup.Selection;
import rashomon.lineup.Sought;
import rashomon.lineup.SoughtParty;
import rashomon.lineup.SoughtPlace;

/** Which episodes are asked for, as the command line says it. */
final class SelectionOptions {

  /** So many names are listed for one that is not there. */
  private static final int MOST = 12;

  private final OptionSpec since =
      day("--since", new DayOption.First())
          .description(
              "Only episodes that last until this day or longer: 2021-04-24, 2021-04, 2021.")
          .build();

  private final OptionSpec until =
      day("--until", new DayOption.Last())
          .description("Only episodes that begin by the end of this day, month or year.")
          .build();

  private final OptionSpec places =
      Options.words(
          "--place",
          "NAME",
          "Only episodes in that place, under any of its names; a country or province has all in it.",
          "Said twice, either will do.");

  private final OptionSpec parties =
      Options.words(
          "--party",
          "NAME",
          "Only episodes that party fought or suffered in, under any of its names.");

  private static OptionSpec.Builder day(String name, DayOption reader) {
    return OptionSpec.builder(name).paramLabel("DATE").type(LocalDate.class).converters(reader);
  }

  void addTo(CommandSpec command) {
    command.addOption(since).addOption(until).addOption(places).addOption(parties);
  }

  private @Nullable LocalDate since() {
    return since.getValue();
  }

  private @Nullable LocalDate until() {
    return until.getValue();
  }

  private List<String> places() {
    return places.getValue();
  }

  private List<String> parties() {
    return parties.getValue();
  }

  /**
   * The episodes asked for.
   *
   * @throws ParameterException where the days end before they begin, or nothing knows a name
   */
  Selection.Selected of(Comparison comparison, Knowledge knowledge) {
    LocalDate first = since();
    LocalDate last = until();
    if (first != null && last != null && last.isBefore(first)) {
      throw wrong("--until " + last + " is before --since " + first);
    }
    Selection selection = selection(knowledge);
    Stream.concat(selection.places().stream(), selection.parties().stream())
        .filter(sought -> !sought.isKnown())
        .filter(sought -> comparison.lineups().stream().noneMatch(l -> sought.isIn(l.episode())))
        .findFirst()
        .ifPresent(
            sought -> {
              throw wrong(unknown(sought, comparison.lineups()));
            });
    return selection.of(comparison);
  }

  /** What there is where nothing is of the names asked for: "; there are Ganja, Qamishli". */
  String instead(Comparison comparison) {
    Sought asked =
        !places().isEmpty()
            ? new SoughtPlace(places().get(0), null)
            : parties().isEmpty()
                ? null
                : new SoughtParty(parties().get(0), List.of(), null, Set.of());
    List<String> there = asked == null ? List.of() : asked.there(comparison.lineups());
    return there.isEmpty() ? "" : "; there are " + listed(there);
  }

  private Selection selection(Knowledge knowledge) {
    if (places().isEmpty() && parties().isEmpty()) {
      return new Selection(since(), until(), List.of(), List.of());
    }
    Places atlas = new Places(knowledge);
    Parties sides = new Parties(knowledge);
    return new Selection(
        since(),
        until(),
        places().stream().map(name -> SoughtPlace.of(name, atlas)).toList(),
        parties().stream().map(name -> SoughtParty.of(name, sides)).toList());
  }

  private ParameterException wrong(String words) {
    return new ParameterException(since.command().commandLine(), words);
  }

  /** "'Qamshlo' is no place ...; did you mean Qamishli?" */
  private static String unknown(Sought sought, Collection<Lineup> lineups) {
    String kind = sought instanceof SoughtPlace ? "place" : "party";
    String near = sought.nearest(lineups);
    List<String> there = sought.there(lineups);
    String hint =
        near != null
            ? "; did you mean " + near + "?"
            : there.isEmpty() ? "" : "; there are " + listed(there);
    return "'%s' is no %s that the tables or these accounts name%s"
        .formatted(sought.words(), kind, hint);
  }

  private static String listed(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() > MOST ? some + " and " + (names.size() - MOST) + " more" : some;
  }
}
