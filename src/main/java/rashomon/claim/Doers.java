package rashomon.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/** Finds who did it: the subject of an active verb, "by X", or whose weapon it was. */
final class Doers {

  private static final Set<String> NOT_SUBJECT =
      Set.of(
          "against",
          "on",
          "in",
          "at",
          "near",
          "with",
          "for",
          "to",
          "into",
          "about",
          "than",
          "between",
          "among",
          "around",
          "under",
          "including",
          "over",
          "from",
          "fighting",
          "battling",
          "combating",
          "besieging");

  private Doers() {}

  static @Nullable PartyName of(Line line, Trigger trigger, Voice voice) {
    PartyName behind = after(line, trigger.rest());
    PartyName after = behind == null && voice.passive() ? ahead(line, voice.start()) : behind;
    if (trigger.form() == Trigger.Form.ING && !voice.passive() && voice.start() == trigger.from()) {
      PartyName main = first(line, trigger.from());
      return main != null ? main : after;
    }
    if (voice.passive()) {
      return after;
    }
    PartyName subject = subject(line, voice.start());
    return subject != null ? subject : after;
  }

  /** "by regime snipers", "in US-led strikes", "when rebels shelled ...", behind the token. */
  static @Nullable PartyName after(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      String norm = line.norm(i);
      if (norm.equals(".") || norm.equals(";") || norm.equals("\"")) {
        return null;
      }
      boolean by = norm.equals("by") && !isOwned(line, i, from);
      boolean deed =
          norm.equals("in")
              || norm.equals("after")
              || norm.equals("during")
              || norm.equals("from")
              || norm.equals("under");
      if (by || deed) {
        Mention<PartyName> party = party(line, i + 1);
        if (party != null && (by || party.rule().equals("party.deed"))) {
          return party.meaning();
        }
      }
      if ((norm.equals("when") || norm.equals("as") || norm.equals("after"))
          && party(line, i + 1) != null) {
        Mention<PartyName> party = party(line, i + 1);
        if (party != null
            && party.rule().equals("party.group")
            && (line.is(party.to(), WordClass.VERB) || line.is(party.to() + 1, WordClass.VERB))) {
          return party.meaning();
        }
      }
    }
    return null;
  }

  /** "In US-led strikes, 12 civilians were killed": the deed at the head of the sentence. */
  private static @Nullable PartyName ahead(Line line, int verb) {
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean head =
          party.from() <= 2 && party.to() < verb && OneOf.of("in|during|after").has(line.norm(0));
      if (head && party.rule().equals("party.deed")) {
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
    return verb
        && !OneOf.of(
                "carried|conducted|fired|launched|claimed|committed|planted|set|staged|perpetrated")
            .has(line.norm(i));
  }

  /** The sentence's own subject, of a clause that hangs on it: "..., killing 12". */
  private static @Nullable PartyName first(Line line, int verb) {
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      if (party.to() <= verb
          && !isGoverned(line, party)
          && !crossesClause(line, party.to(), verb)) {
        return party.meaning();
      }
    }
    return null;
  }

  /** The party that begins at the token, or after an article or adjective there. */
  private static @Nullable Mention<PartyName> party(Line line, int at) {
    for (int i = at; i < Math.min(line.size(), at + 4); i++) {
      Mention<PartyName> party = longest(line, i);
      if (party != null && party.from() >= at - 1) {
        return party;
      }
      if (line.is(i, WordClass.PREPOSITION)
          || line.is(i, WordClass.VERB)
          || line.isMark(i) && !line.norm(i).equals("\"")) {
        return null;
      }
    }
    return null;
  }

  static @Nullable Mention<PartyName> longest(Line line, int i) {
    return line.at(i, PartyName.class);
  }

  /** The party before the verb that is its subject: the nearest that no preposition governs. */
  static @Nullable PartyName subject(Line line, int verb) {
    Mention<PartyName> best = null;
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      boolean subject =
          party.to() <= verb && !isGoverned(line, party) && !crossesClause(line, party.to(), verb);
      best = subject && !isApposition(line, best, party) ? party : best;
    }
    return best == null ? null : best.meaning();
  }

  /** "the SDF, an alliance of fighters": what the name before is. */
  private static boolean isApposition(
      Line line, @Nullable Mention<PartyName> before, Mention<PartyName> party) {
    boolean described =
        OneOf.of("a|an").has(line.norm(party.from()))
            || OneOf.of("a|an|of").has(line.norm(party.from() - 1));
    return before != null
        && described
        && party.meaning().party() == null
        && party.from() - before.to() <= 5;
  }

  /** Where the group begins that the party's name stands in: "20 soldiers". */
  private static int start(Line line, Mention<PartyName> party) {
    Mention<People> group = line.at(party.from(), People.class);
    return group == null ? party.from() : Math.min(group.from(), party.from());
  }

  private static boolean isGoverned(Line line, Mention<PartyName> party) {
    int before = start(line, party) - 1;
    if (line.is(before, WordClass.VERB)
        && !OneOf.of(
                "accused|accuses|accusing|blamed|blames|saw|said|says|reported|added|told|say|shelling|bombing|fighting|fire|raid|strike|attack|attacks|clashes|strikes|bombs|blast|control")
            .has(line.norm(before))) {
      return !party.rule().equals("party.deed");
    }
    if (line.is(before, WordClass.ARTICLE) || line.is(before, WordClass.DETERMINER)) {
      before--;
    }
    return NOT_SUBJECT.contains(line.norm(before)) && !party.rule().equals("party.deed");
  }

  private static boolean crossesClause(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = line.norm(i);
      if (norm.equals(";") || norm.equals(".") || norm.equals(":")) {
        return true;
      }
    }
    return false;
  }
}
