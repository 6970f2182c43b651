package rashomon.claim.article;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.States;
import rashomon.claim.deed.Doers;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Reads whom a sentence holds responsible for the attack that the article tells of: "The army
 * blamed the M23", "rebels were behind the killings", "suspicion fell on X". Not for another attack
 * and not for anything else ("blamed X for the collapse of the talks").
 */
final class Blame {

  /** So far behind the name the word may stand that tells what it is blamed for. */
  private static final int DEED_WITHIN = 6;

  private static final OneOf DEEDS =
      OneOf.of(
          "deaths|death|killings|violence|murders|murder|bomb|bombs|device|kidnapping|kidnappings"
              + "|abduction|abductions|it|this|incident|slaughter|crime|atrocity|shootings|them");

  private static final OneOf WEAPONS =
      OneOf.of("bomb|bombs|device|mine|landmine|grenade|rocket|rockets|shell|shells|missile|ied");

  private static final OneOf DOING =
      OneOf.of(
          "behind|carrying|carried|responsible|firing|fired|planting|planted|staging|staged|having"
              + "|launching|orchestrating|masterminding|perpetrating|opening");

  private static final OneOf OTHER =
      OneOf.of(
          "previous|previously|similar|earlier|other|series|string|wave|spate|several|many|often"
              + "|frequently|usually|routinely|always|regularly");

  private static final OneOf NOT =
      OneOf.of("not|no|never|denied|denies|deny|whether|if|unclear|neither|nobody|nor");

  private Blame() {}

  /** The party that the sentence blames for the attack told of, or null. */
  static @Nullable PartyName of(Line line) {
    for (int i = 0; i < line.size(); i++) {
      PartyName blamed = at(line, i);
      if (blamed != null) {
        return isOfOther(line) ? null : blamed;
      }
    }
    return null;
  }

  private static @Nullable PartyName at(Line line, int i) {
    return switch (line.norm(i)) {
      case "blamed", "blames", "blaming", "blame", "accused", "accuses", "accusing", "suspect" ->
          object(line, i);
      case "on", "at", "to" -> isLaidOn(line, i) ? name(line, i + 1) : null;
      case "behind", "responsible" -> subject(line, i);
      case "out" -> isOwned(line, i) ? Doers.subject(line, i) : null;
      case "planted", "laid", "detonated", "staged", "launched", "fired", "mounted", "did" ->
          isDone(line, i) ? endingAt(line, i) : null;
      case "killed", "shot", "murdered", "executed", "beheaded" ->
          line.isOneOf(i + 1, "them|him|her") ? endingAt(line, i) : null;
      default -> null;
    };
  }

  /** "previous attacks blamed on X", "has often been blamed", "denied". */
  private static boolean isOfOther(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (OTHER.has(line.norm(i)) || NOT.has(line.norm(i)) || isOfMany(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "a land awash with violence blamed on X": not this attack. */
  private static boolean isOfMany(Line line, int blamed) {
    return line.is(blamed, "blamed")
        && line.isOneOf(
            blamed - 1, "violence|attacks|bombings|killings|raids|abductions|kidnappings")
        && !line.isOneOf(blamed - 2, "the|these|those|both|two|three|twin");
  }

  /** "blamed X", "accused X of firing it". */
  private static @Nullable PartyName object(Line line, int verb) {
    if (line.is(verb - 1, WordClass.BE) || line.is(verb - 1, "been")) {
      return null;
    }
    Mention<PartyName> party = Doers.party(line, verb + 1);
    if (party == null || party.rule().equals("party.deed")) {
      PartyName state = States.at(line, verb + 1);
      return state != null && isForAttack(line, verb + 2) ? state : null;
    }
    return isForAttack(line, party.to()) ? party.meaning() : null;
  }

  /** Whether the blame ends there, or tells of the attack and of nothing else. */
  private static boolean isForAttack(Line line, int from) {
    boolean joint = line.isOneOf(from, "for|of");
    if (!joint) {
      return from >= line.size() || line.isMark(from) && !line.is(from, "-");
    }
    for (int i = from + 1; i < Math.min(line.size(), from + DEED_WITHIN); i++) {
      if (line.is(i, WordClass.ATTACK) || DEEDS.has(line.norm(i)) || DOING.has(line.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "blamed it on X", "attributed the attack to X", "suspicion fell on X", "the finger at X". */
  private static boolean isLaidOn(Line line, int joint) {
    for (int i = joint - 1; i >= Math.max(0, joint - DEED_WITHIN); i--) {
      boolean fits =
          switch (line.norm(joint)) {
            case "on" -> line.isOneOf(i, "blamed|blame|blaming|pinned|suspicion");
            case "at" -> line.is(i, "finger") || line.is(i, "fingers");
            default -> line.isOneOf(i, "attributed|attributes|attributing|ascribed");
          };
      if (fits) {
        return isOfAttack(line, joint) || line.is(i, "suspicion") || joint - i == 1;
      }
    }
    return false;
  }

  private static boolean isOfAttack(Line line, int to) {
    for (int i = 0; i < to; i++) {
      if (line.is(i, WordClass.ATTACK) || DEEDS.has(line.norm(i))) {
        return true;
      }
    }
    return line.is(to, "at");
  }

  private static @Nullable PartyName name(Line line, int from) {
    Mention<PartyName> party = Doers.party(line, from);
    return party == null ? States.at(line, from) : party.meaning();
  }

  /** "believed that rebels were behind the killings", "X was responsible for the blast". */
  private static @Nullable PartyName subject(Line line, int word) {
    int deed = line.is(word, "behind") ? word + 1 : word + 2;
    boolean joined = line.is(word, "behind") || line.is(word + 1, "for");
    boolean told = line.is(word, "responsible") && (deed > line.size() || line.isMark(word + 1));
    for (int i = deed; joined && i < Math.min(line.size(), deed + 3); i++) {
      told |= line.is(i, WordClass.ATTACK) || DEEDS.has(line.norm(i));
    }
    int be = word - 1;
    while (line.is(be, WordClass.ADVERB) || line.isOneOf(be, "been|be|have|to")) {
      be--;
    }
    Mention<PartyName> party = told ? ending(line, be) : null;
    return party != null && line.is(be, WordClass.BE) ? party.meaning() : null;
  }

  /** The party right before the token. */
  private static @Nullable Mention<PartyName> ending(Line line, int to) {
    Mention<PartyName> party = to < 1 ? null : line.at(to - 1, PartyName.class);
    return party != null && party.to() == to ? party : null;
  }

  /** "said it had carried out the attack": the speaker's own deed. */
  private static boolean isOwned(Line line, int out) {
    boolean deed = line.is(out + 1, WordClass.ATTACK) || line.is(out + 2, WordClass.ATTACK);
    int i = out - 2;
    while (line.is(i, WordClass.HAVE) || line.is(i, WordClass.ADVERB)) {
      i--;
    }
    boolean own =
        line.isOneOf(i, "it|they|we")
            || line.isOneOf(i, "fighters|men|members") && line.isOneOf(i - 1, "its|their|our");
    return deed && own && line.is(out - 1, "carried");
  }

  /** "said the rebels had planted the bomb", "say Russian jets did it". */
  private static boolean isDone(Line line, int verb) {
    int object = line.is(verb + 1, WordClass.ARTICLE) ? verb + 2 : verb + 1;
    boolean the = line.isOneOf(verb + 1, "the|this|it");
    boolean did = line.is(verb, "did");
    return the
        && (did
            ? line.is(object, "it")
            : line.is(object, WordClass.ATTACK) || WEAPONS.has(line.norm(object)));
  }

  /** The party right before the verb group. */
  private static @Nullable PartyName endingAt(Line line, int verb) {
    int to = verb;
    while (line.is(to - 1, WordClass.HAVE) || line.is(to - 1, WordClass.ADVERB)) {
      to--;
    }
    Mention<PartyName> party = ending(line, to);
    return party == null ? null : party.meaning();
  }
}
