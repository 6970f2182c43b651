package rashomon.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds persons again by the last of their names, before a verb: "Peter Okoro was shot. Okoro died
 * on Monday."
 */
final class PersonsAgain {

  private static final WordClasses BEHIND =
      WordClasses.of(WordClass.BE, WordClass.HAVE, WordClass.VERB, WordClass.ADVERB);

  private final Map<String, People> known = new HashMap<>();

  private PersonsAgain() {}

  static void find(List<Line> lines) {
    PersonsAgain again = new PersonsAgain();
    for (Line line : lines) {
      if (!line.isHeadline()) {
        line.walk(Opening.NAME, i -> again.read(line, i));
        again.learn(line);
      }
    }
  }

  private void learn(Line line) {
    for (Mention<People> person : line.all(People.class)) {
      if (person.rule().equals("people.named")) {
        String head = person.meaning().head();
        String last = head.substring(head.lastIndexOf(' ') + 1);
        known.putIfAbsent(last.toLowerCase(Locale.ROOT), person.meaning());
      }
    }
  }

  private int read(Line line, int i) {
    People person = line.isName(i) ? known.get(line.norm(i)) : null;
    if (person != null && isFree(line, i) && line.isAny(i + 1, BEHIND)) {
      People again =
          new People(
              person.quantity(),
              person.category(),
              person.side(),
              person.unit(),
              line.token(i).text(),
              true,
              false);
      line.add(i, i + 1, again, "people.again");
    }
    return i + 1;
  }

  /** A word by itself that nothing else was read in, and no speaker: "Okoro said". */
  private static boolean isFree(Line line, int i) {
    return !line.isName(i - 1)
        && !line.isName(i + 1)
        && !line.covered(i, PlaceName.class)
        && !line.covered(i, PartyName.class)
        && !line.covered(i, People.class)
        && !line.covered(i, SourceName.class)
        && !line.covered(i + 1, Cue.class);
  }
}
