package rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
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

  private final OptionSpec houses =
      OptionSpec.builder("--style")
          .paramLabel("HOUSE")
          .splitRegex(",")
          .type(List.class)
          .auxiliaryTypes(House.class)
          .converters(new OfHouses())
          .completionCandidates(new HouseNames())
          .initialValue(List.of())
          .description(
              "Write the dead of each episode down as a house would, with the claims and the rule:"
                  + " ${COMPLETION-CANDIDATES} (Iraq Body Count).")
          .build();

  private final OptionSpec vague =
      OptionSpec.builder("--vague")
          .paramLabel("CONVENTION")
          .type(String.class)
          .description(
              "Count vague numbers (\"dozens\") by a convention: interval, acled, idetect, none, or"
                  + " one of your own conventions.tsv. Verdicts go by the words; a house has a"
                  + " convention of its own.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(houses).addOption(vague);
  }

  private List<House> houses() {
    return houses.getValue();
  }

  /**
   * Whether what is to be shown can be.
   *
   * @throws ParameterException where figures are to be shown, and in no house's style
   */
  void check(Shown shown) {
    if (shown == Shown.FIGURES && houses().isEmpty()) {
      throw new ParameterException(
          houses.command().commandLine(), "--show figures needs --style, which says whose figures");
    }
  }

  /** The edition in the styles asked for. */
  Edition of(Edition edition, Knowledge knowledge) {
    Conventions conventions = new Conventions(knowledge);
    @Nullable String named = vague.getValue();
    Counting counting = named == null ? null : counting(named, conventions);
    List<Style> styles = new ArrayList<>();
    for (House house : houses()) {
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
          houses.command().commandLine(),
          "Invalid value for option '--vague': " + e.getMessage(),
          e);
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
