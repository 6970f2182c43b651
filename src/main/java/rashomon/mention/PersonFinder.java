package rashomon.mention;

import org.jspecify.annotations.Nullable;

/**
 * Finds persons by name: two or more capitalised words that no table knows, with the noun before
 * them ("civilian Ali Hassan"). In headlines, where every word is capitalised, none are looked for.
 */
final class PersonFinder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private static final int GROWN = 18;

  private final HeadWords heads;

  PersonFinder(HeadWords heads) {
    this.heads = heads;
  }

  void find(Line line) {
    if (line.isHeadline()) {
      return;
    }
    int i = 0;
    while (i < line.size()) {
      int to = isFree(line, i) ? NameRun.end(line, i) : i;
      int words = words(line, i, to);
      if (words >= SHORTEST && words <= LONGEST && isPerson(line, i, to)) {
        add(line, i, to);
      }
      i = Math.max(i + 1, to);
    }
  }

  /** How many, without the stops of initials. */
  private static int words(Line line, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += line.isMark(i) ? 0 : 1;
    }
    return words;
  }

  private static boolean isFree(Line line, int i) {
    return line.isName(i) && !isOther(line, i);
  }

  /** Whether the word belongs to another mention. */
  private static boolean isOther(Line line, int i) {
    return line.covered(i, PlaceName.class)
        || line.covered(i, SourceName.class)
        || line.covered(i, People.class)
        || line.covered(i, Demonym.class);
  }

  /** No word of it is a common noun of ours, a place, a weekday, or another mention. */
  private boolean isPerson(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      var tokens = line.sentence().tokens();
      boolean noun =
          heads.people().at(tokens, i) != null
              || heads.actors().at(tokens, i) != null
              || heads.places().at(tokens, i) != null;
      boolean verb = line.is(i, WordClass.VERB) || line.is(i, WordClass.ADVERB);
      if (noun || verb || isOther(line, i)) {
        return false;
      }
    }
    return true;
  }

  private static void add(Line line, int name, int to) {
    int from = Titles.from(line, name);
    boolean armed = Titles.hasArmed(line, from, to);
    Mention<People> noun = before(line, from);
    int years = Ages.years(line.norm(from - 1));
    boolean aged = noun == null && years >= 0;
    boolean child = aged && years < GROWN;
    Category plain = child ? Category.CHILD : armed ? Category.FIGHTER : Category.PEOPLE;
    Category category = noun == null ? plain : noun.meaning().category();
    Mention<PartyName> force = from < name ? line.at(from - 1, PartyName.class) : null;
    PartyName own = force == null ? null : force.meaning();
    PartyName side = noun == null ? own : noun.meaning().side();
    int first = force == null ? from : force.from(); // "Army Lt. Col. Moses Deng"
    int start = noun != null ? noun.from() : aged ? from - 1 : first;
    if (noun != null) {
      line.remove(noun);
    }
    String whose = Written.name(line, name, to);
    String group = noun == null ? null : noun.meaning().group();
    People one =
        new People(Quantity.exactly(1), category, side, "people", whose, true, false, group);
    line.add(start, to, one, "people.named");
  }

  /** The noun that says what the person is: "civilian", "commander"; no group of several. */
  private static @Nullable Mention<People> before(Line line, int from) {
    Mention<People> noun = line.at(from - 1, People.class);
    boolean one =
        noun != null
            && noun.to() == from
            && (noun.meaning().quantity() == null
                || Long.valueOf(1).equals(noun.meaning().quantity().max()));
    return one ? noun : null;
  }
}
