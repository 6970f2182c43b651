package rashomon.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
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

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayOption.First.class,
      description = "Only episodes that last until this day or longer: 2021-04-24, 2021-04, 2021.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayOption.Last.class,
      description = "Only episodes that begin by the end of this day, month or year.")
  private @Nullable LocalDate until;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = {
        "Only episodes in that place, under any of its names; a country or province has all in it.",
        "Said twice, either will do."
      })
  private List<String> places = List.of();

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only episodes that party fought or suffered in, under any of its names.")
  private List<String> parties = List.of();

  /**
   * The episodes asked for.
   *
   * @throws ParameterException where the days end before they begin, or nothing knows a name
   */
  Selection.Selected of(Comparison comparison, Knowledge knowledge) {
    if (since != null && until != null && until.isBefore(since)) {
      throw wrong("--until " + until + " is before --since " + since);
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
        !places.isEmpty()
            ? new SoughtPlace(places.get(0), null)
            : parties.isEmpty() ? null : new SoughtParty(parties.get(0), List.of(), null, Set.of());
    List<String> there = asked == null ? List.of() : asked.there(comparison.lineups());
    return there.isEmpty() ? "" : "; there are " + listed(there);
  }

  private Selection selection(Knowledge knowledge) {
    if (places.isEmpty() && parties.isEmpty()) {
      return new Selection(since, until, List.of(), List.of());
    }
    Places atlas = new Places(knowledge);
    Parties sides = new Parties(knowledge);
    return new Selection(
        since,
        until,
        places.stream().map(name -> SoughtPlace.of(name, atlas)).toList(),
        parties.stream().map(name -> SoughtParty.of(name, sides)).toList());
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
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
