package rashomon.claim.harm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/**
 * Counts two groups that share one figure once: of "60 soldiers and farmers" there are 60 in all,
 * and nobody says how many of each.
 */
final class Coordination {

  private Coordination() {}

  static List<Patient> joined(Line line, List<Patient> found) {
    List<Patient> joined = new ArrayList<>();
    for (Patient patient : found) {
      Patient last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && share(line, last, patient)) {
        joined.set(joined.size() - 1, both(line, last, patient));
      } else {
        joined.add(patient);
      }
    }
    return joined;
  }

  private static boolean share(Line line, Patient first, Patient second) {
    int and = first.people().to();
    return first.whole() == null
        && second.whole() == null
        && isSeveral(first.people().meaning().quantity())
        && second.people().meaning().quantity() == null
        && second.people().from() == and + 1
        && line.is(and, "and");
  }

  private static boolean isSeveral(@Nullable Quantity quantity) {
    return quantity != null && !Quantity.is(quantity, 1);
  }

  private static Patient both(Line line, Patient first, Patient second) {
    People one = first.people().meaning();
    People other = second.people().meaning();
    boolean alike = one.category() == other.category();
    People all =
        one.of(
            alike ? one.category() : Category.PEOPLE, one.areOf(other.side()) ? one.side() : null);
    int from = first.people().from();
    int to = second.people().to();
    Mention<People> mention =
        new Mention<>(
            line.sentence().index(), from, to, line.sentence().span(from, to), all, "people.joint");
    return new Patient(mention, null);
  }
}
