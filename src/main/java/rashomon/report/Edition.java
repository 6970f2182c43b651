package rashomon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Comparison;
import rashomon.lineup.Deaths;
import rashomon.lineup.Lineup;
import rashomon.lineup.Outlet;
import rashomon.lineup.Outlets;
import rashomon.lineup.Selection;
import rashomon.lineup.house.Coding;
import rashomon.lineup.house.Counting;
import rashomon.lineup.house.Style;

/**
 * A comparison as it goes to print: what of it is written, and what stands beside it.
 *
 * @param outlets side by side; empty where they are not to be shown
 * @param omitted the episodes that were not asked for; null where all were
 * @param styles in which the dead of each episode are written down too
 * @param vague how vague numbers are counted beside their words; null where the words stand alone
 */
public record Edition(
    Comparison comparison,
    List<Outlet> outlets,
    Selection.@Nullable Omitted omitted,
    List<Style> styles,
    @Nullable Counting vague) {

  public Edition {
    outlets = List.copyOf(outlets);
    styles = List.copyOf(styles);
  }

  /** All of a comparison. */
  public static Edition of(Comparison comparison) {
    List<Outlet> outlets = Outlets.of(comparison.lineups());
    return new Edition(comparison, outlets, null, List.of(), null);
  }

  /** What was selected of a comparison, and of that what is to be shown. */
  public static Edition of(Selection.Selected selected, Shown shown) {
    List<Outlet> outlets =
        shown == Shown.ALL ? Outlets.of(selected.comparison().lineups()) : List.of();
    return new Edition(
        shown.of(selected.comparison()), outlets, selected.omitted(), List.of(), null);
  }

  /** The same with the dead written down in those styles. */
  public Edition in(List<Style> other) {
    return new Edition(comparison, outlets, omitted, other, vague);
  }

  /** The same with vague numbers counted in that way. */
  public Edition counting(@Nullable Counting other) {
    return new Edition(comparison, outlets, omitted, styles, other);
  }

  /** Whether questions are written, and not the dead alone. */
  public boolean asks() {
    return styles.isEmpty()
        || comparison.lineups().stream().anyMatch(lineup -> !lineup.questions().isEmpty());
  }

  /** The dead of an episode, once for each style. */
  public List<Coding> codings(Lineup lineup) {
    if (styles.isEmpty()) {
      return List.of();
    }
    Deaths deaths = Deaths.of(lineup);
    return styles.stream().map(style -> Coding.of(style, deaths)).toList();
  }
}
