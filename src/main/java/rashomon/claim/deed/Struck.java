package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Attacks told of those who were struck: "The police closed the road after a convoy was ambushed by
 * bandits, killing six". What hangs on the attack is its attackers' deed, never that of the subject
 * of the sentence.
 */
final class Struck {

  private static final OneOf ATTACKED =
      OneOf.of(
          "attacked|ambushed|hit|struck|bombed|bombarded|shelled|raided|stormed|overrun|targeted"
              + "|rammed|mortared|assaulted|torched|blasted");

  private static final OneOf WALLS = OneOf.of(".|;|:");

  private Struck() {}

  /** The attack that the hanging verb ("killing") follows, in the passive; -1 where none. */
  static int before(Line line, int hanging) {
    for (int i = hanging - 1; i > 0 && !WALLS.has(line.norm(i)); i--) {
      if (ATTACKED.has(line.norm(i)) && isPassive(line, i)) {
        return i;
      }
      if (line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)) {
        return -1;
      }
    }
    return -1;
  }

  /** "by bandits" within what follows the attack. */
  static @Nullable PartyName attacker(Line line, int attack, int hanging) {
    for (int i = attack + 1; i < hanging; i++) {
      Mention<PartyName> party = line.is(i, "by") ? Doers.party(line, i + 1) : null;
      if (party != null && party.to() <= hanging) {
        return party.meaning();
      }
    }
    return null;
  }

  private static boolean isPassive(Line line, int verb) {
    int be = line.is(verb - 1, WordClass.ADVERB) ? verb - 2 : verb - 1;
    return line.is(be, WordClass.BE);
  }
}
