package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.text.OneOf;

/** Families told with the number of their people: "the entire family of seven", "a family of 5". */
final class Families {

  private Families() {}

  static void find(Line line) {
    for (Mention<People> family : line.all(People.class)) {
      Mention<Quantity> size = isFamily(line, family) ? size(line, family.to()) : null;
      if (size != null && Long.valueOf(1).compareTo(least(size)) < 0) {
        Mention<People> members = line.at(size.from(), People.class);
        int to = members == null ? size.to() : members.to();
        if (members != null) {
          line.remove(members);
        }
        line.remove(family);
        int from = family.from();
        line.add(from, to, counted(family.meaning(), size.meaning()), "people.family");
      }
    }
  }

  private static boolean isFamily(Line line, Mention<People> people) {
    return line.isOneOf(people.to() - 1, "family|household");
  }

  /** The number behind "of", with no noun behind it but "members" or "people"; or null. */
  private static @Nullable Mention<Quantity> size(Line line, int of) {
    int number = of + 1;
    Mention<Quantity> size =
        line.is(of, "of") && number < line.size() ? line.at(number, Quantity.class) : null;
    Mention<People> members = size == null ? null : line.at(number, People.class);
    boolean all =
        members == null
            ? size != null && BareFinder.endsPhrase(line, size.to())
            : members.from() == number
                && (members.meaning().bare()
                    || OneOf.of("members|people|persons|individuals")
                        .has(members.meaning().head()));
    return all ? size : null;
  }

  private static long least(Mention<Quantity> size) {
    Long min = size.meaning().min();
    return min == null ? 0 : min;
  }

  private static People counted(People family, Quantity size) {
    return new People(
        size, family.category(), family.side(), "people", "people", false, false, family.group());
  }
}
