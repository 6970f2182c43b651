package rashomon.mention;

import rashomon.knowledge.Countries;
import rashomon.knowledge.Country;
import rashomon.knowledge.Names;
import rashomon.text.Token;

/** Finds words for a country's people: "Syrian", "Turkish-backed". */
final class DemonymFinder {

  private final Countries countries;

  DemonymFinder(Countries countries) {
    this.countries = countries;
  }

  void find(Line line) {
    line.walk(Opening.DEMONYM, i -> read(line, i));
  }

  boolean mayBegin(Token word) {
    return word.isName() && countries.demonyms().mayBegin(word);
  }

  /** Adds the word that begins here, if one does; one may begin inside another. */
  private int read(Line line, int i) {
    Names.Hit<Country> hit =
        line.covered(i, PartyName.class)
            ? null
            : countries.demonyms().at(line.sentence().tokens(), i);
    if (hit != null) {
      line.add(i, i + hit.length(), new Demonym(hit.value()), "demonym");
    }
    return i;
  }
}
