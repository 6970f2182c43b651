package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.mention.SourceName.Role;
import rashomon.text.OneOf;

/** "The Red Cross said three of its workers were hurt": people of a body that is no party. */
final class Owners {

  private Owners() {}

  static void find(Line line) {
    for (Mention<People> people : line.all(People.class)) {
      SourceName owner = isOwned(line, people) ? before(line, people.from()) : null;
      if (owner != null) {
        line.remove(people);
        People told = people.meaning().in(owner.name());
        line.add(people.as(helpers(owner) ? told.as(people(Category.AID_WORKER)) : told));
      }
    }
  }

  private static People people(Category category) {
    return new People(null, category, null, "people", "", false, false);
  }

  private static boolean helpers(SourceName owner) {
    return owner.role() == Role.RESCUE || owner.role() == Role.UN;
  }

  /** "its workers", "three of their reporters": staff, and of no side told. */
  private static boolean isOwned(Line line, Mention<People> people) {
    boolean staff =
        switch (people.meaning().category()) {
          case JOURNALIST, MEDIC, AID_WORKER, OTHER -> true;
          default ->
              OneOf.of("workers|employees|staff|volunteers|drivers|colleagues|members|worker")
                  .has(people.meaning().head());
        };
    return staff && people.meaning().side() == null && owns(line, people);
  }

  private static boolean owns(Line line, Mention<People> people) {
    for (int i = Math.max(0, people.from() - 1); i < people.to(); i++) {
      if (line.isOneOf(i, "its|their")) {
        return true;
      }
    }
    return false;
  }

  /** The body that speaks before; a party is none, nor a person. */
  private static @Nullable SourceName before(Line line, int to) {
    Mention<SourceName> last = line.last(to, SourceName.class);
    return last == null
        ? null
        : switch (last.meaning().role()) {
          case RESCUE, UN, ORGANISATION, MONITOR, OUTLET, AGENCY -> last.meaning();
          default -> null;
        };
  }
}
