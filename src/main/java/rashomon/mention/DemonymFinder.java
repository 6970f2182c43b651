package rashomon.mention;

import rashomon.knowledge.Countries;
import rashomon.knowledge.Country;
import rashomon.knowledge.Names;

/** Finds words for a country's people: "Syrian", "Turkish-backed". */
final class DemonymFinder {

  private final Countries countries;

  DemonymFinder(Countries countries) {
    this.countries = countries;
  }

  void find(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isName(i) && !line.covered(i, PartyName.class)) {
        Names.Hit<Country> hit = countries.demonyms().at(line.sentence().tokens(), i);
        if (hit != null) {
          line.add(i, i + hit.length(), new Demonym(hit.value()), "demonym");
        }
      }
    }
  }
}
