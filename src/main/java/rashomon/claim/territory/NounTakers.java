package rashomon.claim.territory;

import org.jspecify.annotations.Nullable;
import rashomon.claim.deed.Doers;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

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
          case SUBJECT -> line.is(to - 1, "of");
          case OF -> false;
        };
    if (told) {
      return Takers.at(line, to);
    }
    PartyName by = near(line, to);
    if (by == null && line.isOneOf(from, "fall|loss")) {
      return winner(line, to);
    }
    if (by == null && place == TerritoryNouns.Place.OF) {
      by = opening(line, from);
    }
    if (by == null && place == TerritoryNouns.Place.OF && !line.is(from, "besieged")) {
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
      if (line.isOneOf(i, "its|their")) {
        return true;
      }
    }
    return false;
  }

  /** "the fall of X to the rebels", "the loss of X to the army": who has it now. */
  private static @Nullable PartyName winner(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + NEAR); i++) {
      boolean hands = line.is(i, "hands") && line.is(i + 1, "of");
      if (line.is(i, "to") || hands) {
        return Takers.at(line, hands ? i + 2 : i + 1);
      }
      if (line.is(i, WordClass.VERB) || line.is(i, WordClass.BE) || line.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  /** "With the capture of X, the army holds the coast": the army captured it. */
  private static @Nullable PartyName opening(Line line, int from) {
    boolean with = line.is(0, "with") && line.is(1, "the") && from == 2;
    boolean taking = line.isOneOf(from, "capture|recapture|seizure|liberation|takeover");
    for (int i = from; with && taking && i < Math.min(line.size(), from + NEAR); i++) {
      if (line.is(i, ",")) {
        int at = line.is(i + 1, WordClass.ARTICLE) ? i + 2 : i + 1;
        Mention<PartyName> party = line.at(at, PartyName.class);
        return party == null ? null : party.meaning();
      }
    }
    return null;
  }

  /** "the army's capture of": whose deed it is. */
  private static @Nullable PartyName owner(Line line, int from) {
    int s = line.isOneOf(from - 1, "'s|'") ? from - 2 : from - 1;
    Mention<PartyName> party = line.at(s, PartyName.class);
    return party == null ? null : party.meaning();
  }

  /** "are in control of", "imposing a siege on": what the subject does. */
  private static boolean isDone(Line line, int from) {
    int first =
        line.is(from - 1, WordClass.DESCRIBING) || isTactical(line, from - 1) ? from - 2 : from - 1;
    boolean made =
        Like.of("ma[dk]e|made|making|complet(e|ed|es|ing)|beg[au]n|begin|start(ed)?|staged")
            .is(line.norm(first - 1));
    boolean own = line.isOneOf(first, "its|their");
    boolean left = line.isOneOf(from, "withdrawal|pullout|retreat");
    if (left && (own || made && line.isOneOf(first, "a|an|the"))) {
      return true;
    }
    return line.is(from, "in")
        || isClaimed(line, from)
        || line.isOneOf(from - 1, "a|its|their|the") && line.is(from - 2, WordClass.IMPOSING);
  }

  /** "claimed the capture of X". */
  static boolean isClaimed(Line line, int from) {
    int i = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    return line.isOneOf(i, "claim|claims|claimed|claiming");
  }

  private static boolean isTactical(Line line, int i) {
    return line.isOneOf(i, "tactical|strategic|full|partial|hasty|troop|military|gradual|complete");
  }

  /** "imposed by X on Y", "by X": right behind, before another verb. */
  private static @Nullable PartyName near(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + NEAR); i++) {
      if (line.is(i, "by")) {
        return Takers.at(line, i + 1);
      }
      boolean other = line.norm(i).endsWith("ed") && !line.is(i, "imposed");
      if (other || line.is(i, WordClass.VERB) || line.isOneOf(i, "which|that|who|.|;")) {
        return null;
      }
    }
    return null;
  }
}
