package rashomon.claim.harm;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/**
 * Finds to whom a word of harm was done: the groups of people behind it ("killed two soldiers and a
 * child") or before it ("two soldiers and a child were killed").
 */
final class Patients {

  private final Line line;
  private final PatientsBehind behind;
  private final PatientsBefore before;

  /**
   * @param triggers the tokens of all triggers of the sentence, which groups may not cross
   */
  Patients(Line line, Set<Integer> triggers) {
    this.line = line;
    behind = new PatientsBehind(line, triggers);
    before = new PatientsBefore(line, triggers);
  }

  /** The groups that follow from the token on: an object with its list and its parts. */
  List<Patient> after(int from, int reach) {
    return NamedTogether.of(behind.object(from, reach));
  }

  /**
   * The groups that stand before the token: a subject with its list and its parts, in text order.
   */
  List<Patient> before(int to) {
    Mention<People> antecedent = antecedent(to);
    return antecedent != null
        ? List.of(new Patient(antecedent, null))
        : NamedTogether.of(before.subject(to));
  }

  /** "relatives of citizens who died": the group right before "who", whatever it depends on. */
  private @Nullable Mention<People> antecedent(int to) {
    int who = to - 1;
    while (line.is(who, WordClass.HAVE) || line.is(who, WordClass.BE)) {
      who--;
    }
    Mention<People> people = line.is(who, "who") ? line.at(who - 1, People.class) : null;
    boolean right = people != null && people.to() == who;
    return right && line.is(people.from() - 1, WordClass.INSIDE) ? people : null;
  }

  /**
   * The group that ends right before the token, whatever stands before it: "with 50 others hurt".
   */
  @Nullable Patient adjacent(int to) {
    Mention<People> people = line.at(to - 1, People.class);
    return people != null
            && people.to() == to
            && people.meaning().quantity() != null
            && isSetOff(people.from() - 1)
        ? new Patient(people, null)
        : null;
  }

  private boolean isSetOff(int i) {
    return line.is(i, WordClass.PARTLY) || line.isOneOf(i, "with|,|and|plus|as|at");
  }
}
