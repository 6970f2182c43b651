package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.text.Token;

/** Words that stand for people without a noun: "12 Palestinians", "a 17-year-old was killed". */
final class StandIns {

  private static final HeadWords.Noun COUNTRYMEN =
      new HeadWords.Noun(Category.PEOPLE, false, "people", false, HeadWords.Tells.PEOPLE);

  /** Words behind the name of a people that leave it a noun: not "Syrians soldiers". */
  private static final WordClasses BEHIND_NAME =
      WordClasses.of(
          WordClass.VERB,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.RELATIVE,
          WordClass.ADVERB,
          WordClass.DESCRIBING);

  /** The same where only a number tells that it is a noun: not "two Chinese naval vessels". */
  private static final WordClasses BEHIND_COUNTED =
      WordClasses.of(
          WordClass.BE,
          WordClass.HAVE,
          WordClass.PREPOSITION,
          WordClass.RELATIVE,
          WordClass.HARM_STATE);

  private static final WordClasses BEHIND_AGE =
      WordClasses.of(WordClass.VERB, WordClass.BE, WordClass.HAVE, WordClass.PREPOSITION);

  /** How far behind an age the noun may stand that it describes. */
  private static final int REACH = 4;

  private final HeadWords heads;

  StandIns(HeadWords heads) {
    this.heads = heads;
  }

  /** Whether the word may stand for people: a name, a plural or an age. */
  static boolean mayBegin(Token word) {
    return word.isName()
        || word.isNumber()
        || word.norm().endsWith("s")
        || word.norm().endsWith("-year-old");
  }

  /** What the word stands for, or null. */
  HeadWords.@Nullable Noun at(Line line, int i) {
    if (isPeoplesName(line, i)) {
      return COUNTRYMEN;
    }
    return isAge(line, i) ? aged(line.norm(i)) : null;
  }

  /** "12 Palestinians", "Syrians": a people's name that ends its phrase. */
  private static boolean isPeoplesName(Line line, int i) {
    boolean plural = line.norm(i).endsWith("s") && !line.norm(i).endsWith("'s");
    boolean ethnic = line.isName(i) && line.is(i - 1, "ethnic");
    boolean people = line.covered(i, Demonym.class);
    return (ethnic || plural && people) && isNoun(line, i + 1) || people && isCounted(line, i);
  }

  /** "12 Chinese", "two British": a people's name that has no plural of its own. */
  private static boolean isCounted(Line line, int i) {
    Mention<Quantity> count = line.at(i - 1, Quantity.class);
    boolean several = count != null && count.to() == i && !Quantity.is(count.meaning(), 1);
    boolean more = line.is(i + 1, "and") && line.covered(i + 2, Quantity.class);
    boolean ends =
        more || i + 1 >= line.size() || line.isMark(i + 1) || line.isAny(i + 1, BEHIND_COUNTED);
    return several && ends && !line.isName(i + 1);
  }

  /** Whether what stands behind a people's name leaves it a noun. */
  static boolean isNoun(Line line, int behind) {
    return behind >= line.size()
        || line.isMark(behind)
        || !line.isName(behind)
            && (line.isAny(behind, BEHIND_NAME) || line.norm(behind).endsWith("ed"));
  }

  /** "a 17-year-old was killed": an age with no noun behind it. */
  private boolean isAge(Line line, int i) {
    boolean age = Ages.years(line.norm(i)) >= 0;
    for (int k = i + 1; age && k < Math.min(line.size(), i + 1 + REACH); k++) {
      if (line.is(k, WordClass.AGED_THING)) {
        return false;
      }
      boolean more =
          line.is(k, "and")
              && (line.is(k + 1, WordClass.POSSESSIVE) || line.covered(k + 1, Quantity.class));
      if (more || line.isAny(k, BEHIND_AGE) || line.isMark(k)) {
        return true;
      }
      if (line.isName(k) || heads.people().at(line.sentence().tokens(), k) != null) {
        return false;
      }
    }
    return age;
  }

  private static HeadWords.Noun aged(String age) {
    boolean child = Ages.years(age) < 18;
    Category category = child ? Category.CHILD : Category.PEOPLE;
    return new HeadWords.Noun(
        category, false, "people", !age.endsWith("s"), HeadWords.Tells.NOTHING);
  }
}
