package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.claim.place.NamedBy;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/**
 * Finds the party that is the subject of a verb: in "The coalition, an alliance of militias, said
 * the rebels near the border shelled it" the rebels, not the border's.
 */
public final class DoerSubjects {

  /** So far behind a name the words that describe it may begin. */
  private static final int APPOSED = 6;

  private static final String HELD =
      "controlled|held|besieged|surrounded|backed|supported|run|owned|ruled|occupied|dominated|aided|assisted|accompanied";

  /** "a group" of "by a group of militia". */
  private static final int COUNTED = 2;

  private DoerSubjects() {}

  /** The sentence's own subject, of a clause that hangs on it: "..., killing 12". */
  public static @Nullable PartyName first(Line line, int verb) {
    int clause = clause(line, verb);
    int blast = Tellers.blast(line, clause, verb);
    Mention<PartyName> speaker = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean aside = blast >= 0 && party.from() > blast;
      boolean subject = !aside && isSubject(line, party, clause, verb);
      if (subject && (speaker == null ? !Tellers.speaks(line, party) : acts(line, party))) {
        return speaker == null ? party.meaning() : OwnForces.of(line, party);
      }
      speaker = subject && speaker == null ? party : speaker;
    }
    return speaker == null ? null : speaker.meaning();
  }

  /**
   * "The army said rebels ambushed a patrol, killing nine": the rebels have a verb of their own.
   */
  private static boolean acts(Line line, Mention<PartyName> party) {
    int verb = party.to();
    while (line.is(verb, WordClass.HAVE) || line.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return line.is(verb, WordClass.VERB)
        || line.is(verb, WordClass.ATTACK)
        || line.norm(verb).endsWith("ed");
  }

  /** The nearest before the verb. */
  public static @Nullable PartyName last(Line line, int verb) {
    int clause = clause(line, verb);
    Mention<PartyName> last = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean subject = isSubject(line, party, clause, verb) && !isSpeaker(line, party, verb);
      last = subject && !isApposition(line, last, party) ? party : last;
    }
    return last == null ? null : OwnForces.of(line, last);
  }

  /** Where the verb's clause begins: behind the last ";", "." or ":" before it. */
  private static int clause(Line line, int verb) {
    int i = Math.min(verb, line.size());
    while (i > 0 && !line.isOneOf(i - 1, ";|.|:")) {
      i--;
    }
    return i;
  }

  private static boolean isSubject(Line line, Mention<PartyName> party, int clause, int verb) {
    return party.to() <= verb
        && party.to() >= clause
        && !isGoverned(line, party)
        && !isOfSite(line, party)
        && !isBetween(line, party)
        && !Tellers.tellsOfAnother(line, party, verb);
  }

  /** "a bomb at the police headquarters killed nine": the police did not. */
  private static boolean isOfSite(Line line, Mention<PartyName> party) {
    boolean site =
        line.isOneOf(
            party.to(),
            "headquarters|station|stations|barracks|base|post|outpost|checkpoint|compound|academy");
    return site && line.is(NamedBy.wordBefore(line, party.from()), WordClass.PREPOSITION);
  }

  /** "the police say farmers fired at them": the farmers fired. */
  private static boolean isSpeaker(Line line, Mention<PartyName> party, int verb) {
    int from = party.to() + 1;
    return line.covered(party.to(), Cue.class)
        && line.all(People.class).stream().anyMatch(p -> p.from() >= from && p.to() <= verb);
  }

  /** "clashes between the army and the rebels killed 12": neither is the one that did it. */
  private static boolean isBetween(Line line, Mention<PartyName> party) {
    int i = party.from() - 1;
    while (i > 0
        && (line.isOneOf(i, "and|,")
            || line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.SIDE)
            || line.covered(i, PartyName.class))) {
      i--;
    }
    return line.is(i, "between");
  }

  /** "the SDF, an alliance of fighters": what the name before is. */
  private static boolean isApposition(
      Line line, @Nullable Mention<PartyName> before, Mention<PartyName> party) {
    boolean described =
        line.isOneOf(party.from(), "a|an") || line.isOneOf(party.from() - 1, "a|an|of");
    boolean opened =
        before != null
            && line.isOneOf(line.is(before.to(), ",") ? before.to() + 1 : before.to(), "a|an");
    boolean near = before != null && party.from() - before.to() <= APPOSED;
    boolean kin = false;
    for (int i = near && before != null ? before.to() : party.from(); i < party.from(); i++) {
      kin |= line.isOneOf(i, "offshoot|affiliate|branch|wing|arm|ally|splinter");
    }
    return near && (described || opened) && (kin || party.meaning().party() == null);
  }

  /** "against the army", "besieging the rebels": no subject, unless the words name its deed. */
  private static boolean isGoverned(Line line, Mention<PartyName> party) {
    int before = start(line, party) - 1;
    int by = line.is(before, WordClass.ARTICLE) ? before - 1 : before;
    by = line.isOneOf(by, "of") ? by - 1 - COUNTED : by; // "by a group of militia"
    if (line.is(by, "by") && line.isOneOf(by - 1, HELD)) {
      return true; // "in areas controlled by the army"
    }
    if (party.rule().equals("party.deed")) {
      return false;
    }
    if (isObject(line, party)) {
      return true;
    }
    if (line.is(before, "dead")) {
      return true; // "shot dead the leader of a cell and captured"
    }
    if (line.is(before, WordClass.VERB) && !line.is(before, WordClass.BEFORE_SUBJECT)) {
      return true;
    }
    boolean article = line.is(before, WordClass.ARTICLE) || line.is(before, WordClass.DETERMINER);
    return line.is(article ? before - 1 : before, WordClass.NO_SUBJECT);
  }

  /** "managed to rout the army and seize X": it was routed, and others seized. */
  private static boolean isObject(Line line, Mention<PartyName> party) {
    int verb = start(line, party) - 1;
    while (line.is(verb, WordClass.ARTICLE) || line.is(verb, WordClass.DESCRIBING)) {
      verb--;
    }
    return line.is(verb - 1, "to")
        && !line.isName(verb)
        && !line.is(verb, WordClass.PREPOSITION)
        && line.is(party.to(), "and");
  }

  /** Where the group begins that the party's name stands in: "20 soldiers". */
  private static int start(Line line, Mention<PartyName> party) {
    Mention<People> group = line.at(party.from(), People.class);
    return group == null ? party.from() : Math.min(group.from(), party.from());
  }
}
