package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Who did it where the attack has a verb of its own before the victims: "in the raids carried out
 * by the militia nine were killed", "shelled X, resulting in the death of nine".
 */
public final class Waged {

  /** So far before "the injury of" the words "resulting in" may stand. */
  private static final int RESULT = 10;

  /** So far before the massacre the word may stand that tells who committed it. */
  private static final int COMMITTED_WITHIN = 4;

  private static final OneOf MASSACRE =
      OneOf.of("massacre|massacres|slaughter|carnage|bloodbath|atrocity");

  private Waged() {}

  /** The doer of the attack told of before the passive verb, or null. */
  static @Nullable PartyName before(Line line, int verb) {
    PartyName waged = carriedOut(line, verb);
    return waged == null ? committed(line, verb) : waged;
  }

  /** "The militia shelled X, resulting in the death of nine and injury of six": the militia. */
  public static @Nullable PartyName resulting(Line line, int noun) {
    for (int i = noun - 1; i > Math.max(0, noun - RESULT); i--) {
      if (line.isOneOf(i, "resulting|leading") && line.isOneOf(i + 1, "in|to")) {
        return DoerSubjects.first(line, i);
      }
      if (line.isMark(i) || line.is(i, WordClass.BE)) {
        return null;
      }
    }
    return null;
  }

  /** "In the raids carried out by the militia nine women were killed": the militia. */
  private static @Nullable PartyName carriedOut(Line line, int verb) {
    for (int i = 3; i < verb; i++) {
      boolean out = line.is(i - 1, "out") && line.is(i - 2, "carried");
      boolean waged = out || line.isOneOf(i - 1, "conducted|launched|staged|waged");
      Mention<PartyName> party = waged && line.is(i, "by") ? Doers.party(line, i + 1) : null;
      boolean deed =
          line.is(out ? i - 3 : i - 2, WordClass.ATTACK)
              || line.isOneOf(out ? i - 3 : i - 2, "operations|operation|massacre|offensive");
      if (party != null && deed) {
        return party.meaning();
      }
    }
    return null;
  }

  /** "The militia committed a massacre in X where nine were killed": the militia. */
  private static @Nullable PartyName committed(Line line, int verb) {
    for (int i = 1; i < verb; i++) {
      for (int k = i - 1;
          MASSACRE.has(line.norm(i)) && k >= Math.max(0, i - COMMITTED_WITHIN);
          k--) {
        if (line.isOneOf(k, "committed|perpetrated|carried|commits")) {
          return DoerSubjects.last(line, k);
        }
      }
    }
    return null;
  }
}
