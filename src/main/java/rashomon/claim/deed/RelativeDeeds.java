package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Whose deed it was that "that killed nine" is said of. In "the police condemned the raid that
 * killed nine" it was not the police; in "rebels fired the rocket that killed nine" the rebels.
 */
public final class RelativeDeeds {

  /** So far before "that" the deed may stand: "the strike on a market in X that killed". */
  private static final int REACH = 9;

  private RelativeDeeds() {}

  /** The deed that the clause beginning with the verb describes; -1 where it describes none. */
  static int deed(Line line, int verb) {
    if (!line.isOneOf(verb - 1, "that|which")) {
      return -1;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - REACH); i--) {
      if (line.is(i, WordClass.ATTACK) || line.is(i, WordClass.WEAPON)) {
        return i;
      }
      boolean verbal = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (verbal || line.is(i, WordClass.BE) || line.isOneOf(i, ";|:|\"")) {
        return -1;
      }
    }
    return -1;
  }

  /** "a war against the rebels that killed thousands": no one side killed them all. */
  static boolean isOfWar(Line line, int verb) {
    boolean relative = line.isOneOf(verb - 1, "that|which");
    for (int i = verb - 2; relative && i >= Math.max(0, verb - REACH); i--) {
      if (line.isOneOf(i, "war|conflict|fighting|clashes|uprising|insurgency|feud")) {
        return true;
      }
      if (line.isMark(i) && !line.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "accused the army of a raid that killed nine", "claimed the bombing that killed nine": that
   * nine died is not in question, only who did it. Not so in "claims it was a raid that killed".
   *
   * @param cue the token of the accusing word
   */
  public static boolean isBeyondDoubt(Line line, int verb, int cue) {
    int deed = cue >= 0 && cue < verb ? deed(line, verb) : -1;
    boolean direct = deed > cue && Like.of("claim.*|accus.*|blam.*").is(line.norm(cue));
    for (int i = cue + 1; i < deed; i++) {
      direct &=
          !line.is(i, WordClass.BE)
              && !line.is(i, WordClass.HAVE)
              && !line.is(i, WordClass.PRONOUN)
              && !line.is(i, "that");
    }
    return direct;
  }

  /** Who did the deed: its owner, whoever is blamed for it, or whoever is said to have done it. */
  static @Nullable PartyName doer(Line line, int deed) {
    Mention<PartyName> owner = line.at(deed, PartyName.class);
    if (owner != null) {
      return owner.meaning();
    }
    PartyName accused = Accusations.accused(line, deed);
    PartyName by = accused != null ? accused : by(line, deed);
    return by == null && isCommitted(line, deed) ? DoerSubjects.last(line, deed) : by;
  }

  /** "a raid by the army that killed nine". */
  private static @Nullable PartyName by(Line line, int deed) {
    Mention<PartyName> party =
        line.is(deed + 1, "by") && deed + 2 < line.size()
            ? line.at(Math.min(deed + 3, line.size() - 1), PartyName.class)
            : null;
    return party == null ? null : party.meaning();
  }

  /** "carried out", "launched", "claimed", "responsibility for", close before the deed. */
  private static boolean isCommitted(Line line, int deed) {
    for (int i = deed - 1; i >= Math.max(0, deed - REACH); i--) {
      if (line.is(i, WordClass.COMMITTED)
          || line.is(i, "responsibility")
          || line.is(i, "behind") && line.is(i - 1, WordClass.BE)) {
        return true;
      }
    }
    return false;
  }
}
