package rashomon.mention;

import rashomon.text.Like;
import rashomon.text.OneOf;
import rashomon.text.Token;

/** Runs of capitalised words that may be a name that no table knows. */
public final class NameRun {

  private static final int LONGEST = 5;

  private static final WordClasses NO_NAME =
      WordClasses.of(
          WordClass.PREPOSITION,
          WordClass.ARTICLE,
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.CONJUNCTION,
          WordClass.RELATIVE);

  private static final Like PREFIXED = Like.of("(pro|anti|non|ex|post|pre)-.+");

  private NameRun() {}

  /** Whether a run may begin with the word. */
  static boolean mayBegin(Token word) {
    return word.isName() || OneOf.of("al|el").has(word.norm());
  }

  /** The token after the run that begins at {@code i}; {@code i} itself if none does. */
  public static int end(Line line, int i) {
    int to = i;
    int marks = 0;
    while (to < line.size() && to - i - marks < LONGEST && isPart(line, i, to)) {
      marks += line.isMark(to) ? 1 : 0;
      to++;
    }
    while (to > i && !line.isName(to - 1)) {
      to--;
    }
    return allDemonyms(line, i, to) ? i : to;
  }

  private static boolean isPart(Line line, int from, int i) {
    boolean joint =
        i > from && i + 1 < line.size() && line.is(i, WordClass.NAME_JOINT) && line.isName(i + 1);
    boolean article = i == from && line.isOneOf(i, "al|el") && line.isName(i + 1);
    return joint
        || article
        || i > from && isInitial(line, i)
        || line.isName(i)
            && !isKnown(line, i)
            && !line.isAny(i, NO_NAME)
            && !isAdjective(line.token(i).text());
  }

  /** The stop of "K. A. Perera". */
  private static boolean isInitial(Line line, int stop) {
    return line.is(stop, ".")
        && line.norm(stop - 1).length() == 1
        && line.isName(stop - 1)
        && line.isName(stop + 1);
  }

  /** "Kurdish-majority", "UK-based", "pro-Russian": a capital, but no name. */
  private static boolean isAdjective(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && (PREFIXED.is(word)
            || hyphen > 2
                && word.length() - hyphen > 3
                && Character.isLowerCase(word.charAt(hyphen + 1)));
  }

  private static boolean isKnown(Line line, int i) {
    return line.covered(i, Time.class)
        || line.covered(i, PartyName.class)
        || line.covered(i, Quantity.class);
  }

  /** "Turkish", "Syrian Kurdish": words for peoples are no names of places. */
  private static boolean allDemonyms(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.covered(i, Demonym.class) && !line.is(i, WordClass.DESCRIBING)) {
        return false;
      }
    }
    return true;
  }
}
