package rashomon.claim.harm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;

/**
 * Finds whose losses bare numbers are: "the army lost 12", "on the side of the rebels, two dead".
 */
final class Sufferers {

  private static final int REACH = 12;

  private Sufferers() {}

  /** The party whose people stand at the token, or null where the words name none. */
  static @Nullable PartyName of(Line line, int from, int to) {
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean before = party.to() <= from && from - party.to() <= REACH;
      if (before && (suffers(line, party.to(), from) || isSide(line, party))) {
        return party.meaning();
      }
      boolean behind = party.from() >= to && party.from() - to <= 3;
      if (behind && (isSide(line, party) || line.is(party.to(), "side"))) {
        return party.meaning();
      }
    }
    return ofOwn(line, from);
  }

  /** "Its own casualties, the army said, were two killed": of the one party that is named. */
  private static @Nullable PartyName ofOwn(Line line, int to) {
    List<Mention<PartyName>> named = line.all(PartyName.class);
    boolean own = false;
    boolean were = false;
    for (int i = 0; i + 1 < to; i++) {
      own |= line.isOneOf(i, "own|our") && line.isOneOf(i + 1, "casualties|losses|dead|toll");
      were |= line.is(i + 1, WordClass.BE);
    }
    boolean one = named.stream().map(m -> m.meaning().key()).distinct().count() == 1;
    return own && were && one ? named.get(0).meaning() : null;
  }

  /** "suffered two killed and six wounded", "lost 12 dead", "recorded", before the number. */
  private static boolean suffers(Line line, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
      if (line.isOneOf(i, "suffered|suffers|suffering|lost|loses|losing|sustained")) {
        return true;
      }
      boolean list =
          i >= to - 2
              || line.covered(i, Quantity.class)
              || line.is(i, WordClass.HARM_STATE)
              || line.isOneOf(i, "and|,");
      if (!list) {
        return false;
      }
    }
    return false;
  }

  /** "on the side of X", "from X's ranks", "in the ranks of X", "among the X". */
  private static boolean isSide(Line line, Mention<PartyName> named) {
    int party = named.from();
    for (int i = Math.max(0, party - 3); i < party; i++) {
      boolean front = line.is(named.to() - 1, "front"); // "the other side of the front": where
      if (!front && line.isOneOf(i, "side|ranks") && line.is(i + 1, "of")) {
        return true;
      }
    }
    return false;
  }
}
