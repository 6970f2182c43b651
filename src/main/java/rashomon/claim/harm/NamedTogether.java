package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Category;
import rashomon.mention.People;
import rashomon.mention.Quantity;

/** Persons named in one list are counted together: "Ali Hassan, 40, and Omar Said, 31" are two. */
final class NamedTogether {

  private NamedTogether() {}

  /** The one group they make; the list as it is where somebody in it is not named. */
  static List<Patient> of(List<Patient> list) {
    boolean named = list.size() > 1 && list.stream().allMatch(NamedTogether::isPerson);
    return named ? List.of(together(list)) : list;
  }

  private static boolean isPerson(Patient patient) {
    People person = patient.people().meaning();
    return patient.whole() == null && person.named() && Quantity.is(person.quantity(), 1);
  }

  private static Patient together(List<Patient> list) {
    People first = list.get(0).people().meaning();
    boolean alike = list.stream().allMatch(p -> category(p) == first.category());
    boolean ours = list.stream().allMatch(p -> isOf(p, first));
    People all =
        new People(
            Quantity.exactly(list.size()),
            alike ? first.category() : Category.PEOPLE,
            ours ? first.side() : null,
            first.unit(),
            first.head(),
            true,
            false,
            ours ? first.group() : null);
    return new Patient(list.get(0).people().as(all), null);
  }

  private static Category category(Patient patient) {
    return patient.people().meaning().category();
  }

  /** Whether whoever is told of belongs to the same side and group as the first. */
  private static boolean isOf(Patient patient, People first) {
    People person = patient.people().meaning();
    return equal(person.who(), first.who());
  }

  private static boolean equal(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }
}
