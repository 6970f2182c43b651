package rashomon.mention;

import org.jspecify.annotations.Nullable;

/**
 * Finds members of a party that are counted by its name alone: "six Peshmerga", "12 Maoists were
 * killed", "nine more Taliban".
 */
final class MemberFinder {

  private static final WordClasses BEHIND_NAME =
      WordClasses.of(
          WordClass.VERB,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.ADVERB);

  private MemberFinder() {}

  static void find(Line line) {
    line.all(PartyName.class).forEach(party -> read(line, party));
  }

  private static void read(Line line, Mention<PartyName> party) {
    Mention<Quantity> quantity = line.at(party.from() - 1, Quantity.class);
    Category category = Category.ofMembers(party.meaning());
    boolean free = !line.covered(party.to() - 1, People.class) && category != Category.PEOPLE;
    if (quantity != null && free && endsName(line, party.to())) {
      String head = line.norm(party.to() - 1);
      People people = members(quantity.meaning(), category, party.meaning(), head);
      line.add(quantity.from(), party.to(), people, "people.party");
    }
  }

  private static boolean endsName(Line line, int i) {
    return i >= line.size() || line.isMark(i) || line.isAny(i, BEHIND_NAME);
  }

  /** The party's name that begins at the token behind a number and ends its phrase, or null. */
  static @Nullable Mention<PartyName> counted(Line line, int i) {
    Mention<PartyName> party = line.at(i, PartyName.class);
    boolean whole =
        party != null
            && party.from() == i
            && party.rule().equals("party.name")
            && BareFinder.endsPhrase(line, party.to());
    return whole ? party : null;
  }

  /** Adds those counted by a number before the party's name, whatever the party is. */
  static void add(Line line, Mention<Quantity> number, Mention<PartyName> party) {
    Category known = Category.ofMembers(party.meaning());
    boolean armed =
        known == Category.PEOPLE && line.isOneOf(party.to() - 1, "peacekeepers|troops|soldiers");
    Category category = armed ? Category.FIGHTER : known;
    People people = members(number.meaning(), category, party.meaning(), "members");
    line.add(number.from(), party.to(), people, "people.members");
  }

  private static People members(
      Quantity quantity, Category category, PartyName party, String head) {
    return new People(quantity, category, party, "people", head, false, false);
  }
}
