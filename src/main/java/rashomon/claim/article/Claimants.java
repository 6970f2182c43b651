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
    if (line.norm(i + 1).equals("by") && deedBefore(line, i)) {
      Mention<PartyName> party = after(line, i + 2);
      return party == null ? null : party.meaning();
    }
    boolean attack =
        OneOf.of("claimed|claims").has(line.norm(i))
            && OneOf.of("the|this").has(line.norm(i + 1))
            && line.is(i + 2, WordClass.ATTACK)
            && !line.is(i + 3, WordClass.BE)
            && !line.is(i + 3, WordClass.HAVE)
            && !line.is(i + 3, WordClass.VERB);
    boolean own = attack || line.norm(i + 1).equals("responsibility") && !isOfMany(line, i + 2);
    return own && !isNobody(line, i) ? Doers.subject(line, behindAside(line, i)) : null;
  }

  /**
   * "The group, which wants to topple the government, claimed it": the group, and not whom it
   * fights. Where the aside begins; the verb itself where none stands before it.
   */
  private static int behindAside(Line line, int verb) {
    for (int i = verb - 2; line.norm(verb - 1).equals(",") && i > 0; i--) {
      if (line.norm(i - 1).equals(",")) {
        return OneOf.of("which|who|whose").has(line.norm(i)) ? i - 1 : verb;
      }
    }
    return verb;
  }

  /** "claimed responsibility for many such attacks": others than this. */
  private static boolean isOfMany(Line line, int i) {
    return line.norm(i).equals("for")
        && OneOf.of(
                "several|many|most|similar|previous|past|other|earlier|numerous|dozens|some|past|such")
            .has(line.norm(i + 1));
  }

  /** "X said it was behind the bombing". */
  private static @Nullable PartyName behind(Line line, int i) {
    boolean attack =
        line.norm(i).equals("behind")
            && OneOf.of("it was|they were|it had been")
                .has(line.norm(i - 2) + " " + line.norm(i - 1))
            && (line.is(i + 2, WordClass.ATTACK) || line.is(i + 3, WordClass.ATTACK));
    return attack && !isNobody(line, i) ? Doers.subject(line, i) : null;
  }

  /** "No group immediately claimed". */
  private static boolean isNobody(Line line, int i) {
    return line.norm(0).equals("no")
        || line.norm(i - 2).equals("no")
        || OneOf.of("no|not|never|yet|immediately").has(line.norm(i - 1));
  }

  private static boolean deedBefore(Line line, int i) {
    boolean deed = false;
    for (int k = Math.max(0, i - DEED_WITHIN); k < i; k++) {
      if (OneOf.of("last|previous|earlier|recent|similar").has(line.norm(k))) {
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
