package rashomon.claim.clause;

import java.util.Set;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * Where a verb's subject is no longer looked for: another verb or clause. "Civilians living near
 * the base of the army were killed" has none between.
 */
public final class SubjectWalls {

  /** So far before "and" the word may stand that leads to the two places it joins. */
  private static final int PAIR = 5;

  private final Line line;
  private final Set<Integer> triggers;

  public SubjectWalls(Line line, Set<Integer> triggers) {
    this.line = line;
    this.triggers = triggers;
  }

  public boolean at(int i) {
    if (isWithin(i)) {
      return false;
    }
    if (triggers.contains(i) || line.isOneOf(i, ";|:|\"|how|why|whether|where")) {
      return true;
    }
    boolean names = line.isName(i - 1) && line.isName(i + 1);
    boolean other = line.is(i, WordClass.VERB) || line.is(i, WordClass.CONJUNCTION) && !names;
    return other && !isPassable(i);
  }

  private boolean isPassable(int i) {
    return line.covered(i, PlaceName.class)
        || line.covered(i, Time.class)
        || line.covered(i, PartyName.class)
        || line.is(i, WordClass.PREPOSITION)
        || line.is(i, WordClass.ADVERB)
        || line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.DETERMINER)
        || line.is(i, WordClass.DESCRIBING);
  }

  /** "families living near X", "civilians in X and the villages around it": more of the group. */
  private boolean isWithin(int i) {
    if (line.is(i, WordClass.LIVING)) {
      return line.covered(i - 1, People.class);
    }
    for (int k = i - 1; line.is(i, "and") && k >= Math.max(0, i - PAIR); k--) {
      if (line.is(k, WordClass.VERB) && !line.is(k, WordClass.DESCRIBING) || line.isMark(k)) {
        return false;
      }
      boolean where = line.isOneOf(k, "in|of|from|near") && line.covered(k - 1, People.class);
      if (where || line.is(k, "between")) {
        return true;
      }
    }
    return false;
  }
}
