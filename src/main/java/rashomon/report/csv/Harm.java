package rashomon.report.csv;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Claim;
import rashomon.claim.Modality;
import rashomon.mention.People;

/**
 * The numbers of people killed, wounded and displaced, each in columns of their own, as HXL wants
 * them to be added up: of people, not of families, and only of what is said to have happened.
 */
final class Harm {

  private record Tagged(Action action, String name, String tag) {}

  private static final List<Tagged> TAGGED =
      List.of(
          new Tagged(Action.KILLED, "killed", "#affected+killed"),
          new Tagged(Action.WOUNDED, "wounded", "#affected+injured"),
          new Tagged(Action.DISPLACED, "displaced", "#affected+displaced"));

  private Harm() {}

  /**
   * The columns.
   *
   * @param claim the claim of a row, or null where it counts nobody
   * @param min at least so many
   * @param max at most so many
   */
  static <R> List<Column<R>> columns(
      Function<R, @Nullable Claim> claim,
      Function<R, @Nullable Long> min,
      Function<R, @Nullable Long> max) {
    return TAGGED.stream()
        .flatMap(t -> List.of(column(t, "min", claim, min), column(t, "max", claim, max)).stream())
        .toList();
  }

  private static <R> Column<R> column(
      Tagged tagged,
      String bound,
      Function<R, @Nullable Claim> claim,
      Function<R, @Nullable Long> number) {
    return Column.number(
        tagged.name() + "_" + bound,
        tagged.tag() + "+" + bound,
        row -> isOf(tagged.action(), claim.apply(row)) ? number.apply(row) : null);
  }

  private static boolean isOf(Action action, @Nullable Claim claim) {
    if (claim == null || claim.action() != action) {
      return false;
    }
    People people = claim.people();
    boolean happened = claim.modality() == Modality.STATED || claim.modality() == Modality.ALLEGED;
    return happened && people != null && people.unit().equals("people");
  }
}
