package rashomon.mention;

import rashomon.text.OneOf;

/**
 * Counted people whom no table knows, by what was done to them: "twelve bikers were killed",
 * "dozens of clients inside the cafe were also injured", "abducted six basket weavers". Things are
 * neither killed nor injured.
 */
final class UnlistedNouns {

  /** So many words at most stand between the noun and its verb. */
  private static final int REACH = 8;

  /** So many words at most stand between the number and the noun it counts. */
  private static final int DESCRIBED = 2;

  private static final String HARMED = "killed|wounded|injured|hurt|abducted|kidnapped";

  private static final OneOf HARMING =
      OneOf.of(
          "killed|kills|killing|wounded|wounds|wounding|injured|injures|injuring|abducted|abducts"
              + "|abducting|kidnapped|kidnaps|kidnapping|arrested|arrests|arresting|murdered"
              + "|murdering|massacred|massacring");

  private static final WordClasses NO_NOUN =
      WordClasses.of(
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.RELATIVE,
          WordClass.PRONOUN,
          WordClass.ARTICLE,
          WordClass.DETERMINER,
          WordClass.ATTACK,
          WordClass.PLACES,
          WordClass.MEASURE,
          WordClass.NOBODY);

  private UnlistedNouns() {}

  /** Adds the group whose count is given and whose noun stands at the token, if it is one. */
  static void read(Line line, Mention<Quantity> count, int noun) {
    int object = object(line, count, noun);
    int head = object < 0 && isNoun(line, noun) && isHarmed(line, noun + 1) ? noun : object;
    if (head >= 0) {
      String word = line.norm(head);
      People people =
          new People(count.meaning(), Category.PEOPLE, null, "people", word, false, false);
      line.add(count.from(), head + 1, people, "people.counted");
    }
  }

  private static boolean isNoun(Line line, int i) {
    String word = line.norm(i);
    return word.length() > 3
        && (word.endsWith("s") || word.endsWith("men"))
        && !line.isName(i)
        && !line.isAny(i, NO_NOUN)
        && !line.covered(i, Time.class)
        && !line.covered(i, PlaceName.class);
  }

  /** Where the noun of "killed six basket weavers" stands, which ends its phrase; -1 if nowhere. */
  private static int object(Line line, Mention<Quantity> count, int from) {
    if (count.from() == 0 || !isHarming(line, count)) {
      return -1;
    }
    int i = from;
    while (i < from + DESCRIBED && !isLast(line, i) && isPlain(line, i)) {
      i++;
    }
    return isLast(line, i) ? i : -1;
  }

  /** "killed six", but not "was killed six", which tells when. */
  private static boolean isHarming(Line line, Mention<Quantity> count) {
    int verb = count.from() - 1;
    return HARMING.has(line.norm(verb)) && !line.is(verb - 1, WordClass.BE);
  }

  private static boolean isLast(Line line, int i) {
    return isNoun(line, i) && BareFinder.endsPhrase(line, i + 1);
  }

  private static boolean isPlain(Line line, int i) {
    return i < line.size()
        && !line.isMark(i)
        && !line.isName(i)
        && !line.isAny(i, NO_NOUN)
        && !line.is(i, WordClass.VERB)
        && !line.covered(i, Time.class)
        && line.at(i, People.class) == null;
  }

  /** "three explosions wounded 100 people": the verb has an object. */
  private static boolean isObject(Line line, int i) {
    return i < line.size()
        && (line.covered(i, Quantity.class)
            || line.is(i, WordClass.ARTICLE)
            || line.isOneOf(i, "more|at|about|some|nearly|dozens|several"));
  }

  /** "were killed", "inside the cafe were also killed or injured", within the clause. */
  private static boolean isHarmed(Line line, int from) {
    boolean be = false;
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      if (line.isOneOf(i, HARMED)) {
        return be || i == from && !isObject(line, i + 1);
      }
      boolean ends =
          line.isMark(i)
              || line.covered(i, Quantity.class)
              || line.is(i, WordClass.VERB) && !line.is(i, WordClass.BE)
              || line.is(i, WordClass.RELATIVE)
              || be && !line.is(i, WordClass.ADVERB) && !line.is(i, WordClass.BE);
      if (ends) {
        return false;
      }
      be |= line.is(i, WordClass.BE);
    }
    return false;
  }
}
