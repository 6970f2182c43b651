package rashomon.mention;

import rashomon.text.OneOf;

/** "the security force known as the X", "a group called X": the name of who is described first. */
final class KnownAs {

  private KnownAs() {}

  /** The side by the name that follows its description, or as it is. */
  static Complements.Complement name(Line line, Complements.Complement described) {
    int name = begin(line, described.to());
    PartyName side = described.side();
    if (name < 0) {
      return described;
    }
    Mention<PartyName> party = line.at(name, PartyName.class);
    if (party != null && party.from() == name) {
      return new Complements.Complement(party.meaning(), party.to());
    }
    int to = line.isName(name) ? NameRun.end(line, name) : name;
    return to == name
        ? described
        : new Complements.Complement(
            new PartyName(Written.name(line, name, to), side.party(), side.hedged()), to);
  }

  /** Where the name begins behind "known as the", "called", or -1. */
  private static int begin(Line line, int to) {
    int i = line.norm(to).equals(",") ? to + 1 : to;
    i = OneOf.of("better|also|locally|commonly").has(line.norm(i)) ? i + 1 : i;
    boolean known = line.norm(i).equals("known") && line.norm(i + 1).equals("as");
    boolean called = i == to && OneOf.of("called|dubbed").has(line.norm(i));
    if (!known && !called) {
      return -1;
    }
    int name = known ? i + 2 : i + 1;
    while (name < line.size()
        && (line.is(name, WordClass.ARTICLE) || Written.isQuote(line.token(name)))) {
      name++;
    }
    return name < line.size() ? name : -1;
  }
}
