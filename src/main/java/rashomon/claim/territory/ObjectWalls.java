package rashomon.claim.territory;

import rashomon.mention.Line;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * Where a verb's object is no longer looked for: another verb or clause, or too many words that no
 * place has before it. "took the strategic border town of X" has none, "took the attention of X"
 * has.
 */
final class ObjectWalls {

  /** So many words may stand before a place that do not describe one. */
  private static final int STRANGE = 2;

  private final Line line;
  private int strange;

  ObjectWalls(Line line) {
    this.line = line;
  }

  /** Whether the object ends at the token; asked of each token on the way, in turn. */
  boolean end(int i) {
    strange += isStrange(i) ? 1 : 0;
    boolean other = strange > 0 && line.is(i, "of") && !line.is(i - 1, WordClass.BASTION);
    return ends(line, i) || other || strange > STRANGE;
  }

  private boolean isStrange(int i) {
    boolean describing =
        line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DETERMINER)
            || line.is(i, WordClass.DESCRIBING)
            || line.is(i, WordClass.ADVERB)
            || line.is(i, WordClass.QUALIFYING)
            || line.norm(i).endsWith("ly");
    return !describing
        && !line.isMark(i)
        && !line.isName(i)
        && line.norm(i).indexOf('-') <= 0
        && !isDigits(line.norm(i));
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean ends(Line line, int i) {
    boolean mark = line.isMark(i) && !"\"'(%".contains(line.norm(i));
    boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
    return mark
        || verb
        || line.covered(i, Time.class)
        || line.is(i, WordClass.PREPOSITION) && !line.is(i, "of")
        || line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.CONJUNCTION)
        || isCompass(line, i) && !isQuarter(line, i);
  }

  private static boolean isCompass(Line line, int i) {
    return line.isOneOf(i, "north|south|east|west");
  }

  /** "south and west Kobane": parts of it, not the way to it. */
  private static boolean isQuarter(Line line, int i) {
    return line.covered(i + 1, PlaceName.class) || line.is(i + 1, "and") && isCompass(line, i + 2);
  }
}
