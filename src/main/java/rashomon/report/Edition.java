package rashomon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.lineup.Comparison;
import rashomon.lineup.Outlet;
import rashomon.lineup.Outlets;
import rashomon.lineup.Selection;

/**
 * A comparison as it goes to print: what of it is written, and what stands beside it.
 *
 * @param outlets side by side; empty where they are not to be shown
 * @param omitted the episodes that were not asked for; null where all were
 */
public record Edition(
    Comparison comparison, List<Outlet> outlets, Selection.@Nullable Omitted omitted) {

  public Edition {
    outlets = List.copyOf(outlets);
  }

  /** All of a comparison. */
  public static Edition of(Comparison comparison) {
    return new Edition(comparison, Outlets.of(comparison.lineups()), null);
  }

  /** What was selected of a comparison, and of that what is to be shown. */
  public static Edition of(Selection.Selected selected, Shown shown) {
    List<Outlet> outlets =
        shown == Shown.ALL ? Outlets.of(selected.comparison().lineups()) : List.of();
    return new Edition(shown.of(selected.comparison()), outlets, selected.omitted());
  }
}
