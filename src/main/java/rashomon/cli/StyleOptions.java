package rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;
import rashomon.knowledge.Convention;
import rashomon.knowledge.Conventions;
import rashomon.knowledge.Knowledge;
import rashomon.lineup.house.Counting;
import rashomon.lineup.house.House;
import rashomon.lineup.house.Houses;
import rashomon.lineup.house.Style;
import rashomon.report.Edition;
import rashomon.report.Shown;

/** By whose rules the dead are written down, as the command line says it. */
final class StyleOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--style",
      paramLabel = "HOUSE",
      split = ",",
      converter = OfHouses.class,
      completionCandidates = HouseNames.class,
      description = {
        "Write the dead of each episode down as a house would, with the claims and the rule:"
            + " ${COMPLETION-CANDIDATES} (Iraq Body Count)."
      })
  private List<House> houses = List.of();

  @Option(
      names = "--vague",
      paramLabel = "CONVENTION",
      description = {
        "Count vague numbers (\"dozens\") by a convention: interval, acled, idetect, none, or one of"
            + " your own conventions.tsv. Verdicts go by the words; a house has a convention of its own."
      })
  private @Nullable String vague;

  /**
   * Whether what is to be shown can be.
   *
   * @throws ParameterException where figures are to be shown, and in no house's style
   */
  void check(Shown shown) {
    if (shown == Shown.FIGURES && houses.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--show figures needs --style, which says whose figures");
    }
  }

  /** The edition in the styles asked for. */
  Edition of(Edition edition, Knowledge knowledge) {
    Conventions conventions = new Conventions(knowledge);
    Counting counting = vague == null ? null : counting(vague, conventions);
    List<Style> styles = new ArrayList<>();
    for (House house : houses) {
      Counting own = new Counting(conventions.of(house.vague()));
      styles.add(new Style(house, counting == null ? own : counting));
    }
    return edition.in(styles).counting(counting);
  }

  private Counting counting(String name, Conventions conventions) {
    try {
      return new Counting(Choice.of(name, conventions.all(), Convention::name, "convention"));
    } catch (TypeConversionException e) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--vague': " + e.getMessage(), e);
    }
  }

  /** Reads the name of a house. */
  static final class OfHouses implements ITypeConverter<House> {
    @Override
    public House convert(String name) {
      return Choice.of(name, Houses.ALL, House::name, "house");
    }
  }

  /** The names of houses, for the help. */
  static final class HouseNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    HouseNames() {
      super(Houses.ALL.stream().map(House::name).toList());
    }
  }
}
