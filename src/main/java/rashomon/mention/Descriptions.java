package rashomon.mention;

import org.jspecify.annotations.Nullable;

/**
 * Takes what is said of people for who they are: "18 men described as army recruits", "nine of the
 * dead were teachers", "Rosa Quispe, an opposition lawmaker".
 */
final class Descriptions {

  private Descriptions() {}

  static void find(Line line) {
    for (Mention<People> people : line.all(People.class)) {
      Mention<People> kind =
          people.equals(line.at(people.from(), People.class)) ? said(line, people) : null;
      if (kind != null) {
        line.remove(people);
        line.remove(kind);
        line.add(people.as(people.meaning().as(kind.meaning())));
      }
    }
    line.all(People.class).forEach(person -> appose(line, person));
  }

  /** What a verb says that they are, or null. */
  private static @Nullable Mention<People> said(Line line, Mention<People> people) {
    int verb = people.to();
    boolean those = people.rule().equals("people.partitive") && line.is(verb - 1, "those");
    if (people.rule().equals("people.share") || those && line.is(verb, WordClass.HARMED)) {
      return were(line, verb + 1);
    }
    int to =
        line.isOneOf(verb, "described|identified|presented") && line.is(verb + 1, "as")
            ? verb + 2
            : line.isOneOf(verb, "believed|thought|said|reported|suspected|understood")
                    && line.is(verb + 1, "to")
                    && line.is(verb + 2, "be")
                ? verb + 3
                : -1;
    return to < 0 ? null : uncounted(line, to);
  }

  /** "of the dead were teachers": behind the word for the dead. */
  private static @Nullable Mention<People> were(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      boolean perfect = line.isOneOf(i, "have|had") && line.is(i + 1, "been");
      if (perfect || line.isOneOf(i, "were|was|are")) {
        return uncounted(line, perfect ? i + 2 : i + 1);
      }
    }
    return null;
  }

  private static @Nullable Mention<People> uncounted(Line line, int i) {
    Mention<People> kind = line.at(i, People.class);
    boolean plain = kind != null && kind.from() == i && kind.meaning().quantity() == null;
    return plain ? kind : null;
  }

  /** One person told twice, by name and by what he is, is one mention. */
  private static void appose(Line line, Mention<People> person) {
    if (person.meaning().named() && person.equals(line.at(person.from(), People.class))) {
      Mention<People> kind = behind(line, person);
      kind = kind == null ? before(line, person) : kind;
      if (kind != null) {
        line.remove(person);
        line.remove(kind);
        People both = person.meaning().as(kind.meaning());
        int from = Math.min(person.from(), kind.from());
        line.add(from, Math.max(person.to(), kind.to()), both, "people.named");
      }
    }
  }

  /** "X, an aid worker", "X an aid worker". */
  private static @Nullable Mention<People> behind(Line line, Mention<People> person) {
    int i = line.is(person.to(), ",") ? person.to() + 1 : person.to();
    boolean article = line.isOneOf(i, "a|an");
    Mention<People> kind = article ? line.at(i, People.class) : null;
    return kind != null && kind.from() == i && isOne(kind) ? kind : null;
  }

  /** "an opposition lawmaker, X,": the name between commas. */
  private static @Nullable Mention<People> before(Line line, Mention<People> person) {
    boolean comma = line.is(person.from() - 1, ",") && closes(line, person.to());
    Mention<People> kind = comma ? line.at(person.from() - 2, People.class) : null;
    return kind != null && kind.to() == person.from() - 1 && isOne(kind) ? kind : null;
  }

  /** A comma that no "and" follows, or the end. */
  private static boolean closes(Line line, int i) {
    return i >= line.size() || line.is(i, ".") || line.is(i, ",") && !line.is(i + 1, "and");
  }

  private static boolean isOne(Mention<People> kind) {
    return !kind.meaning().named() && Quantity.is(kind.meaning().quantity(), 1);
  }
}
