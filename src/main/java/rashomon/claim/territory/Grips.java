package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.territory.TerritoryNouns.Noun;
import rashomon.claim.territory.TerritoryNouns.Place;
import rashomon.knowledge.Phrases;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * In whose grip a place is, with the words for whose and how between: "under complete rebel
 * control", "under a tight siege", "back in the army's hands". Where it has come into it, it was
 * taken.
 */
final class Grips {

  private static final int BETWEEN = 5;

  /** So far before "under" the verb may stand that brings the place there. */
  private static final int BROUGHT = 8;

  private static final String SIDES =
      "rebel|government|regime|army|opposition|guerrilla|insurgent|militia|jihadist|separatist|military";

  private Grips() {}

  /** The words of a grip that begin at the token, and what they tell; or null. */
  static Phrases.@Nullable Hit<Noun> at(Line line, int i) {
    boolean under = line.is(i, "under");
    boolean to = line.isOneOf(i, "to|into");
    if (!under && !to && !line.is(i, "in")) {
      return null;
    }
    for (int k = i + 2; k < Math.min(line.size(), i + BETWEEN + 1) && isBetween(line, k - 1); k++) {
      boolean held = line.isOneOf(k, under ? "control|rule" : to ? "control|hands|rule" : "hands");
      boolean siege = under && line.is(k, WordClass.SIEGE);
      if (siege || held && isSomebodys(line, i + 1, k)) {
        Action action = siege ? Action.BESIEGED : comes(line, i) ? Action.CAPTURED : Action.HOLDS;
        boolean shown = to && action != Action.CAPTURED;
        return shown ? null : new Phrases.Hit<>(new Noun(action, Place.SUBJECT), k + 1 - i);
      }
    }
    return null;
  }

  private static boolean isBetween(Line line, int i) {
    boolean possessive = line.isOneOf(i, "'|'s|’|’s|-");
    return possessive
        || !line.isMark(i)
            && !line.is(i, WordClass.PREPOSITION)
            && !line.is(i, WordClass.RELATIVE)
            && (!line.is(i, WordClass.VERB) || line.is(i, WordClass.DESCRIBING));
  }

  /** "rebel", "our", "the army's", "Israeli": "under tight control" is nobody's. */
  private static boolean isSomebodys(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean side =
          line.covered(i, PartyName.class)
              || line.isOneOf(i, SIDES)
              || line.isOneOf(i, "our|their|its|his|state|allied|federal")
              || line.isName(i);
      if (side) {
        return true;
      }
    }
    return false;
  }

  /** "came under", "has fallen under", "brought back under", "bringing X under". */
  private static boolean comes(Line line, int i) {
    for (int k = i - 2; k >= Math.max(0, i - BROUGHT) && !line.isMark(k); k--) {
      if (Like.of("bring(s|ing)?|brought|put|putting|placed|placing").is(line.norm(k))) {
        return true;
      }
    }
    int verb = line.is(i - 1, "back") ? i - 2 : i - 1;
    return Like.of(
            "c[ao]mes?|coming|f[ae]lls?|fallen|falling|passe[sd]|returned|brought|returns|return|reverted|reverts|restored")
        .is(line.norm(verb));
  }

  /** Whose grip it is, where the words themselves tell: "rebel", "the army". */
  static @Nullable PartyName whose(Line line, int from, int to) {
    PartyName whole = null;
    for (int i = from; i < to; i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      whole = party != null && whole == null ? party.meaning() : whole;
      boolean named = party != null && line.isName(party.from());
      if (!named && line.isOneOf(i, SIDES)) {
        return new PartyName(line.token(i).text(), null, false); // of "strict rebel siege"
      }
    }
    return whole;
  }
}
