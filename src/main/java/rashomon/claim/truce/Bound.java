package rashomon.claim.truce;

import java.util.ArrayList;
import java.util.List;
import rashomon.claim.Action;
import rashomon.claim.clause.Draft;
import rashomon.claim.deed.Actors;
import rashomon.claim.deed.Doers;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Finds whom a truce binds: "between the army and the rebels", "X agreed with Y". */
final class Bound {

  private Bound() {}

  static List<PartyName> in(Line line, List<PartyName> brokers) {
    List<PartyName> found = between(line);
    found = found.size() < 2 ? subjects(line) : found;
    if (found.size() < 2) {
      found = joined(line);
    }
    found.removeIf(p -> brokers.stream().anyMatch(b -> b.key().equals(p.key())));
    return found.size() == 1 && isTwo(line) ? new ArrayList<>() : found;
  }

  /** "X said it had reached a truce with Y": Y alone would be half of the two. */
  static void complete(Line line, Draft draft, int verb) {
    boolean made = draft.action == Action.AGREED || draft.action == Action.STARTED;
    if (!made || draft.parties.size() != 1) {
      return;
    }
    PartyName other = draft.parties.get(0);
    PartyName subject = Doers.subject(line, verb);
    boolean with = isWith(line, verb, other);
    if (with && subject != null && !subject.key().equals(other.key())) {
      boolean broker = draft.brokers.stream().anyMatch(b -> b.key().equals(subject.key()));
      draft.parties.addAll(0, broker ? List.of() : List.of(subject));
    }
  }

  private static boolean isWith(Line line, int verb, PartyName other) {
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      int before = party.from() - 1;
      boolean with =
          line.is(before, "with") || line.is(before, "the") && line.is(before - 1, "with");
      if (party.from() > verb && with && party.meaning().key().equals(other.key())) {
        return true;
      }
    }
    return false;
  }

  /** "between the two sides", "both parties": one name alone would be half of them. */
  private static boolean isTwo(Line line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.isOneOf(i, "sides|parties") && line.isOneOf(i - 1, "two|both|warring")) {
        return true;
      }
    }
    return false;
  }

  /** The actors named behind "between" or "among". */
  static List<PartyName> between(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isOneOf(i, "between|among")) {
        List<PartyName> names = Actors.list(line, i + 1);
        if (names.size() > 1) {
          return names;
        }
      }
    }
    return new ArrayList<>();
  }

  /** "Ethiopia and the TPLF signed": the two at the head of the sentence, states among them. */
  private static List<PartyName> subjects(Line line) {
    int i = line.is(0, WordClass.ARTICLE) ? 1 : 0;
    Mention<?> first = line.size() < 4 ? null : Actors.at(line, i);
    int and = first == null ? 0 : first.to();
    if (first == null || !line.is(and, "and")) {
      return new ArrayList<>();
    }
    int next = line.is(and + 1, WordClass.ARTICLE) ? and + 2 : and + 1;
    Mention<?> second = next < line.size() ? Actors.at(line, next) : null;
    List<PartyName> both = new ArrayList<>();
    if (second != null && isVerb(line, second.to())) {
      Actors.add(both, Actors.name(line, first));
      Actors.add(both, Actors.name(line, second));
    }
    return both;
  }

  private static boolean isVerb(Line line, int i) {
    return line.is(i, WordClass.VERB)
        || line.is(i, WordClass.HAVE)
        || line.is(i, WordClass.BE)
        || i < line.size() && Like.of("[a-z]+ed|struck|agree|sign|extend").is(line.norm(i));
  }

  /** "the army and the rebels", "with the rebels". */
  private static List<PartyName> joined(Line line) {
    List<PartyName> parties = new ArrayList<>();
    for (Mention<PartyName> party : line.all(PartyName.class)) {
      String before = line.norm(party.from() - 1);
      String beyond = line.norm(party.from() - 2);
      boolean bound =
          OneOf.of("between|and|with").has(before)
              || before.equals("the") && OneOf.of("between|and|with").has(beyond)
              || line.is(party.to(), "and");
      if (bound && !party.rule().equals("party.deed")) {
        Actors.add(parties, party.meaning());
      }
    }
    return parties;
  }
}
