package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Whose deed a noun of territory tells of: "the army's capture of X", "a siege imposed by rebels",
 * "under rebel control".
 */
final class NounTakers {

  /** So far behind the noun "by" may stand. */
  private static final int NEAR = 12;

  private NounTakers() {}

  static @Nullable PartyName of(Line line, int from, int to, TerritoryNouns.Place place) {
    boolean told =
        switch (place) {
          case FROM, BY -> true;
          case SUBJECT -> line.norm(to - 1).equals("of");
          case OF -> false;
        };
    if (told) {
      return Takers.at(line, to);
    }
    PartyName by = near(line, to);
    if (by == null && place == TerritoryNouns.Place.OF && !line.norm(from).equals("besieged")) {
      by = isDone(line, from) ? Doers.subject(line, from) : owner(line, from);
    }
    if (by == null && isOwn(line, from, to)) {
      return Doers.subject(line, from);
    }
    return by == null && to - from > 1 ? Grips.whose(line, from + 1, to - 1) : by;
  }

  /** "have X under their control": the subject's. */
  private static boolean isOwn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (OneOf.of("its|their").has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the army's capture of": whose deed it is. */
  private static @Nullable PartyName owner(Line line, int from) {
    int s = OneOf.of("'s|'").has(line.norm(from - 1)) ? from - 2 : from - 1;
    Mention<PartyName> party = line.at(s, PartyName.class);
    return party == null ? null : party.meaning();
  }

  /** "are in control of", "imposing a siege on": what the subject does. */
  private static boolean isDone(Line line, int from) {
    return line.norm(from).equals("in")
        || OneOf.of("a|its|their|the").has(line.norm(from - 1))
            && line.is(from - 2, WordClass.IMPOSING);
  }

  /** "imposed by X on Y", "by X": right behind, before another verb. */
  private static @Nullable PartyName near(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + NEAR); i++) {
      if (line.norm(i).equals("by")) {
        return Takers.at(line, i + 1);
      }
      boolean other = line.norm(i).endsWith("ed") && !line.norm(i).equals("imposed");
      if (other || line.is(i, WordClass.VERB) || OneOf.of("which|that|who|.|;").has(line.norm(i))) {
        return null;
      }
    }
    return null;
  }
}
