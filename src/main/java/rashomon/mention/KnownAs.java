package rashomon.mention;

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
    int i = line.is(to, ",") ? to + 1 : to;
    i = line.isOneOf(i, "better|also|locally|commonly") ? i + 1 : i;
    boolean known = line.is(i, "known") && line.is(i + 1, "as");
    boolean called = i == to && line.isOneOf(i, "called|dubbed");
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
