package rashomon.mention;

import rashomon.knowledge.Countries;
import rashomon.knowledge.Country;
import rashomon.knowledge.Names;
import rashomon.mention.SourceName.Role;
import rashomon.text.OneOf;

/** Finds governments that speak by the name of their country or capital: "Moscow says". */
final class GovernmentFinder {

  private final Countries countries;

  GovernmentFinder(Countries countries) {
    this.countries = countries;
  }

  void find(Line line) {
    for (Mention<Cue> cue : line.all(Cue.class)) {
      int to = cue.from();
      while (line.is(to - 1, WordClass.ADVERB) || line.is(to - 1, WordClass.HAVE)) {
        to--;
      }
      Mention<PlaceName> before = line.at(Math.max(0, to - 1), PlaceName.class);
      if (before != null && before.to() == to && to > 0 && opens(line, before.from())) {
        add(line, before);
      }
      Mention<PlaceName> behind = line.at(Math.min(cue.to(), line.size() - 1), PlaceName.class);
      boolean whole = behind != null && behind.from() == cue.to() && ends(line, behind.to());
      if (whole && OneOf.of("according to|citing").has(cue.meaning().words())) {
        add(line, behind);
      }
    }
  }

  /** At the beginning of a clause: not "the mayor of Ankara said". */
  private static boolean opens(Line line, int at) {
    int from = line.is(at - 1, WordClass.ARTICLE) ? at - 1 : at; // "the Netherlands said"
    return from == 0
        || line.isMark(from - 1)
        || line.isOneOf(from - 1, "and|but|while|that|as|although|though");
  }

  private static boolean ends(Line line, int to) {
    return to >= line.size() || line.isMark(to);
  }

  private void add(Line line, Mention<PlaceName> place) {
    Names.Hit<Country> hit = countries.governments().at(line.sentence().tokens(), place.from());
    boolean taken = line.covered(place.from(), SourceName.class);
    if (hit != null && !taken && place.from() + hit.length() == place.to()) {
      SourceName government =
          new SourceName(
              Written.name(line, place.from(), place.to()), hit.value().name(), Role.OFFICIAL);
      line.add(place.from(), place.to(), government, "source.government");
    }
  }
}
