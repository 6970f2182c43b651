package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;

/** "13 dead on the Kyrgyz side", "on the rebel side four were killed": whose people they were. */
final class OnSide {

  private static final String SIDE = "side";

  private OnSide() {}

  /** The side whose loss the people at [from, to) are: the next one told, else the last. */
  static @Nullable PartyName of(Line line, int from, int to) {
    PartyName before = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      if (isSide(line, party)) {
        if (party.from() >= to) {
          return before != null && isOpening(line, from) ? before : bare(party.meaning());
        }
        before = bare(party.meaning());
      }
    }
    return before != null && isOpening(line, from) ? before : null;
  }

  /** "On the X side", but not "on the X side of the border", which is where and not who. */
  private static boolean isSide(Line line, Mention<PartyName> party) {
    return line.is(party.to() - 1, SIDE)
        && line.is(party.from() - 1, "on")
        && !line.is(party.to(), "of");
  }

  /** Whether the sentence opens with the side: "On the X side, 12 were killed". */
  private static boolean isOpening(Line line, int people) {
    int on = 0;
    while (on < people && !line.is(on, "on")) {
      on++;
    }
    return on <= 1 && on < people;
  }

  /** "Kyrgyz" of "Kyrgyz side", "regime" of "regime's side". */
  private static PartyName bare(PartyName side) {
    String name = side.name();
    String own = name.endsWith(" " + SIDE) ? name.substring(0, name.length() - 5) : name;
    own = own.endsWith("'s") || own.endsWith("\u2019s") ? own.substring(0, own.length() - 2) : own;
    return new PartyName(own, side.party(), side.hedged());
  }
}
