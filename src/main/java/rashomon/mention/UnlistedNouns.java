package rashomon.mention;

import rashomon.text.OneOf;

/**
 * Counted people whom no table knows, by what was done to them: "twelve bikers were killed",
 * "dozens of clients inside the cafe were also injured". Things are neither killed nor injured.
 */
final class UnlistedNouns {

  /** So many words at most stand between the noun and its verb. */
  private static final int REACH = 8;

  private static final String HARMED = "killed|wounded|injured|hurt|abducted|kidnapped";

  private static final String ANIMALS =
      "animals|horses|goats|cows|camels|dogs|birds|chickens|donkeys|pigs|elephants|rhinos|cats|mules"
          + "|livestock|hopes|dreams|feelings|careers|chances|jobs|deals|bills";

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
          WordClass.PLACES);

  private UnlistedNouns() {}

  /** Adds the group whose count is given and whose noun stands at the token, if it is one. */
  static void read(Line line, Mention<Quantity> count, int noun) {
    String word = line.norm(noun);
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !line.isName(noun)
            && !line.isAny(noun, NO_NOUN)
            && !line.covered(noun, Time.class)
            && !OneOf.of(ANIMALS).has(word);
    if (plural && isHarmed(line, noun + 1)) {
      People people =
          new People(count.meaning(), Category.PEOPLE, null, "people", word, false, false);
      line.add(count.from(), noun + 1, people, "people.counted");
    }
  }

  /** "three explosions wounded 100 people": the verb has an object. */
  private static boolean isObject(Line line, int i) {
    return i < line.size()
        && (line.covered(i, Quantity.class)
            || line.is(i, WordClass.ARTICLE)
            || OneOf.of("more|at|about|some|nearly|dozens|several").has(line.norm(i)));
  }

  /** "were killed", "inside the cafe were also killed or injured", within the clause. */
  private static boolean isHarmed(Line line, int from) {
    boolean be = false;
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      if (OneOf.of(HARMED).has(line.norm(i))) {
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
