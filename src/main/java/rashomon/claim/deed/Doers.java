package rashomon.claim.deed;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Charges;
import rashomon.claim.clause.States;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Cue;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Finds who did it: the subject of an active verb, "by X", or whose weapon it was ("in X's
 * shelling").
 */
public final class Doers {

  private static final String DEED = "party.deed";
  private static final String GROUP = "party.group";
  private static final String NAME = "party.name";

  private static final String ATTACKED =
      "attacked|ambushed|bombed|bombarded|shelled|raided|stormed|struck|opened|fired|overran|rocketed";

  /** So many tokens from "by" on the party may begin. */
  private static final int WITHIN = 4;

  /** So far before "when" the word "since" may stand. */
  private static final int SINCE = 8;

  private Doers() {}

  public static @Nullable PartyName of(Line line, Trigger trigger, Voice voice) {
    if (Charges.is(line, voice.start())) {
      return Charges.charged(line, voice.start());
    }
    PartyName accused = Accusations.accused(line, voice.start());
    if (accused != null) {
      return accused;
    }
    int deed = voice.passive() ? -1 : RelativeDeeds.deed(line, voice.start());
    if (deed >= 0) {
      return RelativeDeeds.doer(line, deed);
    }
    PartyName behind = after(line, trigger.rest());
    PartyName after = behind == null && voice.passive() ? ahead(line, voice.start()) : behind;
    if (voice.passive()) {
      return after == null ? Waged.before(line, voice.start()) : after;
    }
    if (isFlight(line, trigger) || RelativeDeeds.isOfWar(line, voice.start())) {
      return null;
    }
    boolean joined = line.norm(voice.start()).endsWith("ing"); // "killing and wounding several"
    boolean hanging =
        trigger.form() == Trigger.Form.ING && (voice.start() == trigger.from() || joined);
    int struck = hanging ? Struck.before(line, trigger.from()) : -1;
    if (struck >= 0) {
      PartyName attacker = Struck.attacker(line, struck, trigger.from());
      return attacker == null ? after : attacker;
    }
    PartyName opening = Openings.subject(line, voice.start());
    PartyName subject =
        opening != null
            ? opening
            : hanging ? DoerSubjects.first(line, trigger.from()) : subject(line, voice.start());
    if (subject != null && Actors.isBound(line, subject, voice.start())) {
      return after;
    }
    PartyName state = subject == null && !hanging ? States.before(line, voice.start()) : null;
    return subject != null ? subject : state != null ? state : after;
  }

  /** "The rebels fled, leaving 12 dead": the dead are theirs. */
  private static boolean isFlight(Line line, Trigger trigger) {
    boolean leaving = line.isOneOf(trigger.from(), "leaving|left");
    for (int i = trigger.from() - 1; leaving && i >= 0; i--) {
      if (line.isOneOf(i, "fled|flee|fleeing|retreated|retreating|withdrew|escaped")) {
        return true;
      }
    }
    return false;
  }

  /** The party before the verb that is its subject: the nearest that no preposition governs. */
  public static @Nullable PartyName subject(Line line, int verb) {
    return DoerSubjects.last(line, verb);
  }

  /** "by regime snipers", "in US-led strikes", "when rebels shelled ...", behind the token. */
  public static @Nullable PartyName after(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      boolean told = line.is(i, "that") && line.covered(i - 1, Cue.class);
      if (told || line.isOneOf(i, ".|;|\"")) {
        return null; // "were killed, he said, noting that": another clause
      }
      if (line.is(i, "by") && isTime(line, i + 1)) {
        continue;
      }
      Mention<PartyName> blamed = isBlame(line, i) ? party(line, i + 1) : null;
      if (blamed != null) {
        return blamed.meaning();
      }
      PartyName own = line.is(i, WordClass.DOER_AT) ? OwnDeeds.doer(line, i + 1) : null;
      if (own != null) {
        return own;
      }
      Mention<PartyName> party = line.is(i, WordClass.DOER_AT) ? party(line, i + 1) : null;
      if (party != null && isDoer(line, i, from, party)) {
        return isShare(line, i) ? null : party.meaning();
      }
      boolean by = party == null && line.is(i, "by") && !isOwned(line, i, from);
      PartyName state = by ? States.at(line, i + 1) : null;
      if (state != null) {
        return isShare(line, i) ? null : state;
      }
    }
    return null;
  }

  /** "in an attack blamed on the rebels", "attributed to the army". */
  private static boolean isBlame(Line line, int i) {
    return line.is(i, "on") && line.isOneOf(i - 1, "blamed|pinned")
        || line.is(i, "to") && line.isOneOf(i - 1, "attributed|ascribed");
  }

  /** "by the time the troops came", "by the end of May". */
  private static boolean isTime(Line line, int i) {
    int noun = line.is(i, WordClass.ARTICLE) ? i + 1 : i;
    return line.isOneOf(noun, "time|end|middle|start");
  }

  /** "killed, mostly by the army": not all of them. */
  private static boolean isShare(Line line, int by) {
    return line.isOneOf(by - 1, "mostly|mainly|largely|chiefly|primarily|many|most|some|half");
  }

  private static boolean isDoer(Line line, int word, int from, Mention<PartyName> party) {
    return switch (line.norm(word)) {
      case "by" -> !isOwned(line, word, from);
      case "when", "after" ->
          !isSince(line, word) && (party.rule().equals(DEED) || acts(line, party));
      case "as" ->
          party.rule().equals(DEED)
              || acts(line, party) && OneOf.of(ATTACKED).has(verb(line, party));
      default -> party.rule().equals(DEED);
    };
  }

  /** "since May, when the rebels attacked": what is counted from then on is not all theirs. */
  private static boolean isSince(Line line, int when) {
    for (int i = when - 1; i >= Math.max(0, when - SINCE); i--) {
      if (line.is(i, "since")) {
        return true;
      }
    }
    return false;
  }

  private static String verb(Line line, Mention<PartyName> party) {
    return line.norm(line.is(party.to(), WordClass.VERB) ? party.to() : party.to() + 1);
  }

  /** "when the rebels shelled": a group with a verb of its own. */
  private static boolean acts(Line line, Mention<PartyName> party) {
    if (party.rule().equals(NAME) && line.isOneOf(party.to(), ATTACKED)) {
      return true;
    }
    return party.rule().equals(GROUP)
        && (line.is(party.to(), WordClass.VERB)
            || line.is(party.to(), WordClass.SCENE)
            || line.is(party.to() + 1, WordClass.VERB));
  }

  /** "In US-led strikes, 12 civilians were killed": the deed at the head of the sentence. */
  private static @Nullable PartyName ahead(Line line, int verb) {
    if (!line.isOneOf(0, "in|during|after")) {
      return null;
    }
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean head = party.from() <= 2 && party.to() < verb;
      if (head && party.rule().equals(DEED)) {
        return party.meaning();
      }
    }
    return null;
  }

  /** "a town besieged by X": the "by" belongs to another verb than ours. */
  private static boolean isOwned(Line line, int by, int from) {
    int i = by - 1;
    while (i >= from && line.is(i, WordClass.ADVERB)) {
      i--;
    }
    boolean verb =
        i >= from && (line.is(i, WordClass.VERB) || line.norm(i).endsWith("ed") && !line.isName(i));
    return verb && !line.is(i, WordClass.COMMITTED) && !line.is(i, WordClass.ATTACK);
  }

  /** The party that begins at the token, or after an article or adjective there. */
  public static @Nullable Mention<PartyName> party(Line line, int at) {
    for (int i = at; i < Math.min(line.size(), at + WITHIN); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      if (party != null && party.from() >= at - 1) {
        return party;
      }
      if (line.is(i, WordClass.PREPOSITION)
          || line.is(i, WordClass.VERB)
          || line.isMark(i) && !line.is(i, "\"")) {
        return null;
      }
    }
    return null;
  }
}
