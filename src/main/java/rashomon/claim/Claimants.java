package rashomon.claim;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Who claims the attack that an article tells of: "The bombing was claimed by X". */
final class Claimants {

  private Claimants() {}

  /** "The attack was claimed by X", "X claimed responsibility". */
  static @Nullable PartyName of(Mentions mentions) {
    for (Line line : mentions.lines()) {
      for (int i = 0; i < line.size(); i++) {
        PartyName by = line.norm(i).startsWith("claim") ? claimant(line, i) : null;
        if (by != null) {
          return by;
        }
      }
    }
    return null;
  }

  private static @Nullable PartyName claimant(Line line, int i) {
    if (line.norm(i + 1).equals("by") && deedBefore(line, i)) {
      Mention<PartyName> party = after(line, i + 2);
      return party == null ? null : party.meaning();
    }
    return line.norm(i + 1).equals("responsibility") && !isNobody(line, i)
        ? Doers.subject(line, i)
        : null;
  }

  /** "No group immediately claimed". */
  private static boolean isNobody(Line line, int i) {
    return line.norm(0).equals("no")
        || line.norm(i - 2).equals("no")
        || OneOf.of("no|immediately").has(line.norm(i - 1));
  }

  private static boolean deedBefore(Line line, int i) {
    for (int k = Math.max(0, i - 4); k < i; k++) {
      if (line.is(k, WordClass.ATTACK)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention<PartyName> after(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 3); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null) {
        return party;
      }
    }
    return null;
  }
}
