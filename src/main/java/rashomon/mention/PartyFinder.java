package rashomon.mention;

import rashomon.knowledge.Names;
import rashomon.knowledge.Parties;
import rashomon.knowledge.Party;
import rashomon.text.Token;

/** Finds parties by the names of the table: "NDF", "Islamic State group", "US-led coalition". */
final class PartyFinder {

  private final Parties parties;

  PartyFinder(Parties parties) {
    this.parties = parties;
  }

  void find(Line line) {
    line.walk(Opening.PARTY, i -> read(line, i));
    line.all(PartyName.class).stream().filter(p -> isParent(line, p)).forEach(line::remove);
  }

  boolean mayBegin(Token word) {
    return parties.names().mayBegin(word);
  }

  /** Adds the party that is named here, if one is; the token to go on from. */
  private int read(Line line, int i) {
    Names.Hit<Party> hit = parties.names().at(line.sentence().tokens(), i);
    if (hit == null || line.covered(i, Time.class)) {
      return i;
    }
    int to = i + hit.length();
    line.add(i, to, name(line, i, to, hit.value()), "party.name");
    return to;
  }

  /** "the al-Qaeda affiliate X", "the PKK offshoot X": of X is told, and whose it is. */
  private static boolean isParent(Line line, Mention<PartyName> party) {
    int next = party.to() + 1;
    return line.isOneOf(party.to(), "affiliate|offshoot|branch|ally|arm")
        && line.covered(next, PartyName.class);
  }

  /** The name as written, without a possessive s that lost its apostrophe. */
  private static PartyName name(Line line, int from, int to, Party party) {
    return new PartyName(Written.name(line, from, to), party, false);
  }
}
