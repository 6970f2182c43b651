package rashomon.claim.article;

import org.jspecify.annotations.Nullable;
import rashomon.claim.deed.Doers;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Who claims the attack that an article tells of: "The bombing was claimed by X". */
final class Claimants {

  /** So far before "claimed by" the deed may stand: "the attack that killed 12, claimed by X". */
  private static final int DEED_WITHIN = 9;

  private Claimants() {}

  /** "The attack was claimed by X", "X claimed responsibility". */
  static @Nullable PartyName of(Mentions mentions) {
    for (Line line : mentions.lines()) {
      for (int i = 0; i < line.size(); i++) {
        PartyName by = line.norm(i).startsWith("claim") ? claimant(line, i) : behind(line, i);
        if (by != null) {
          return by;
        }
      }
    }
    return null;
  }

  private static @Nullable PartyName claimant(Line line, int i) {
    if (line.is(i + 1, "by") && deedBefore(line, i)) {
      Mention<PartyName> party = after(line, i + 2);
      return party == null ? null : party.meaning();
    }
    boolean attack =
        line.isOneOf(i, "claimed|claims")
            && line.isOneOf(i + 1, "the|this")
            && line.is(i + 2, WordClass.ATTACK)
            && !line.is(i + 3, WordClass.BE)
            && !line.is(i + 3, WordClass.HAVE)
            && !line.is(i + 3, WordClass.VERB);
    boolean own = attack || line.is(i + 1, "responsibility") && !isOfMany(line, i + 2);
    return own && !isNobody(line, i) ? Doers.subject(line, behindAside(line, i)) : null;
  }

  /**
   * "The group, which wants to topple the government, claimed it": the group, and not whom it
   * fights. Where the aside begins; the verb itself where none stands before it.
   */
  private static int behindAside(Line line, int verb) {
    for (int i = verb - 2; line.is(verb - 1, ",") && i > 0; i--) {
      if (line.is(i - 1, ",")) {
        return line.isOneOf(i, "which|who|whose") ? i - 1 : verb;
      }
    }
    return verb;
  }

  /** "claimed responsibility for many such attacks": others than this. */
  private static boolean isOfMany(Line line, int i) {
    return line.is(i, "for")
        && line.isOneOf(
            i + 1,
            "several|many|most|similar|previous|past|other|earlier|numerous|dozens|some|past|such");
  }

  /** "X said it was behind the bombing". */
  private static @Nullable PartyName behind(Line line, int i) {
    boolean attack =
        line.is(i, "behind")
            && OneOf.of("it was|they were|it had been")
                .has(line.norm(i - 2) + " " + line.norm(i - 1))
            && (line.is(i + 2, WordClass.ATTACK) || line.is(i + 3, WordClass.ATTACK));
    return attack && !isNobody(line, i) ? Doers.subject(line, i) : null;
  }

  /** "No group immediately claimed". */
  private static boolean isNobody(Line line, int i) {
    return line.is(0, "no")
        || line.is(i - 2, "no")
        || line.isOneOf(i - 1, "no|not|never|yet|immediately");
  }

  private static boolean deedBefore(Line line, int i) {
    boolean deed = false;
    for (int k = Math.max(0, i - DEED_WITHIN); k < i; k++) {
      if (line.isOneOf(k, "last|previous|earlier|recent|similar")) {
        return false; // "an attack last week claimed by": another
      }
      deed |= line.is(k, WordClass.ATTACK);
    }
    return deed;
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
