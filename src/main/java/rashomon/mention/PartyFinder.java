package rashomon.mention;

import rashomon.knowledge.Names;
import rashomon.knowledge.Parties;
import rashomon.knowledge.Party;
import rashomon.text.OneOf;

/** Finds parties by the names of the table: "NDF", "Islamic State group", "US-led coalition". */
final class PartyFinder {

  private final Parties parties;

  PartyFinder(Parties parties) {
    this.parties = parties;
  }

  void find(Line line) {
    int i = 0;
    while (i < line.size()) {
      Names.Hit<Party> hit = parties.names().at(line.sentence().tokens(), i);
      if (hit == null || line.covered(i, Time.class)) {
        i++;
      } else {
        int to = i + hit.length();
        line.add(i, to, name(line, i, to, hit.value()), "party.name");
        i = to;
      }
    }
    line.all(PartyName.class).stream().filter(p -> isParent(line, p)).forEach(line::remove);
  }

  /** "the al-Qaeda affiliate X", "the PKK offshoot X": of X is told, and whose it is. */
  private static boolean isParent(Line line, Mention<PartyName> party) {
    int next = party.to() + 1;
    return OneOf.of("affiliate|offshoot|branch|ally|arm").has(line.norm(party.to()))
        && line.covered(next, PartyName.class);
  }

  /** The name as written, without a possessive s that lost its apostrophe. */
  private static PartyName name(Line line, int from, int to, Party party) {
    return new PartyName(Written.name(line, from, to), party, false);
  }
}
