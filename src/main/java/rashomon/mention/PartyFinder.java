package rashomon.mention;

import rashomon.knowledge.Names;
import rashomon.knowledge.Parties;
import rashomon.knowledge.Party;

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
  }

  /** The name as written, without a possessive s that lost its apostrophe. */
  private static PartyName name(Line line, int from, int to, Party party) {
    return new PartyName(Written.name(line, from, to), party, false);
  }
}
