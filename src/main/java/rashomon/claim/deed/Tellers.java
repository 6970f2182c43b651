package rashomon.claim.deed;

import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/** Who only tells of a deed and did not do it: "The army said a bomb killed nine". */
public final class Tellers {

  /** So far behind a name its word of saying may stand: "the army on Monday also said". */
  private static final int SAYS_WITHIN = 4;

  private static final int OPENING = 5;

  private static final String SPOKESMEN =
      "group|movement|militia|organisation|organization|source|sources|official|officials|officer"
          + "|spokesman|spokeswoman|chief|commander|statement|department|command|captain|general";

  private static final String WEAPONS =
      "bomb|bombs|bomber|bombers|shell|shells|rocket|rockets|mine|mines|landmine|landmines|missile"
          + "|missiles|mortar|mortars|device|devices|grenade|grenades|car|truck|gunmen|attackers"
          + "|assailants";

  private Tellers() {}

  /** Whether a word of saying follows the name, which is its speaker. */
  public static boolean speaks(Line line, Mention<?> name) {
    return cue(line, name) >= 0;
  }

  /** Whether what the name says is that something else did the deed of the verb. */
  static boolean tellsOfAnother(Line line, Mention<?> name, int verb) {
    int cue = cue(line, name);
    for (int i = cue; cue >= 0 && i < verb; i++) {
      boolean own = line.is(i, WordClass.POSSESSIVE) || line.is(i, WordClass.PRONOUN);
      if (own && !line.is(i, "that")) {
        return false;
      }
      if (line.is(i, WordClass.ATTACK) || line.isOneOf(i, WEAPONS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A car bomb went off as an army convoy passed, killing nine": where the bomb does it, so that
   * nobody named behind it did; -1 where the clause opens otherwise.
   */
  static int blast(Line line, int clause, int to) {
    int opens = -1;
    for (int i = clause; i < Math.min(to, clause + OPENING); i++) {
      boolean weapon = line.isOneOf(i, WEAPONS) || line.is(i, WordClass.ATTACK);
      opens = opens < 0 && weapon && !line.norm(i).endsWith("men") ? i : opens;
    }
    for (int i = opens; opens >= 0 && i < to; i++) {
      if (line.isOneOf(i, "exploded|detonated|went|blew|ripped|tore|landed|crashed|slammed")) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the name's word of saying; -1 where none follows. */
  private static int cue(Line line, Mention<?> name) {
    for (int i = name.to(); i < name.to() + SAYS_WITHIN; i++) {
      if (line.isOneOf(i, "said|says|reported|announced|told|confirmed|added|stated")
          && line.covered(i, Cue.class)) {
        return i + 1;
      }
      boolean light =
          line.is(i, WordClass.ADVERB)
              || line.is(i, WordClass.HAVE)
              || line.is(i, WordClass.PREPOSITION)
              || line.isName(i)
              || line.is(i, ",")
              || line.covered(i, Time.class)
              || line.isOneOf(i, SPOKESMEN);
      if (!light) {
        return -1;
      }
    }
    return -1;
  }
}
