package rashomon.claim.truce;

import rashomon.claim.Action;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * What makes the end of fighting a promise, an order or an offer: "pledged to halt attacks", "would
 * cease fire if".
 */
final class HaltPledges {

  private HaltPledges() {}

  /** "hostilities", "all military operations": more than one offensive. */
  static boolean isAllFighting(Line line, int to) {
    boolean against = // "operations against the guerrillas"
        line.is(to, "against")
            && (line.covered(to + 1, PartyName.class) || line.covered(to + 2, PartyName.class));
    return line.isOneOf(to - 1, "fighting|hostilities")
        || against && line.isOneOf(to - 1, "operations|attacks|strikes|offensives")
        || line.is(to - 1, "operations") && line.isOneOf(to - 2, "military|combat|offensive|armed");
  }

  /** "said it had suspended fighting", "the rebels have halted all military operations". */
  static boolean isOwn(Line line, int from, int to) {
    boolean held = line.isOneOf(from, "suspended|suspending|halted|halting|paused|pausing");
    boolean own =
        line.is(from - 1, WordClass.HAVE)
            || line.is(from - 1, "been")
            || line.is(from - 1, WordClass.BE) && line.norm(from).endsWith("ing");
    return isAllFighting(line, to) && held && own && isSaid(line, from) && to - from <= 4;
  }

  /** "offered to stop fighting if". */
  static boolean isOffer(Line line, int verb) {
    return Like.of("offer(s|ed|ing)?").is(line.norm(verb - 2)) && line.is(verb - 1, "to");
  }

  /** The token before the verb and its adverbs: "would immediately and unconditionally cease". */
  static int modal(Line line, int verb) {
    int i = verb - 1;
    while (line.norm(i).endsWith("ly") || line.is(i, "and") && line.norm(i - 1).endsWith("ly")) {
      i--;
    }
    return i;
  }

  /** "pledged to halt attacks", "had both promised to cease fire". */
  static Action pledged(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 10); i--) {
      if (line.isOneOf(i, "sides|parties|both|armies|factions")) {
        return Action.AGREED;
      }
    }
    return Action.DECLARED;
  }

  static boolean isPledge(Line line, int verb) {
    return line.is(verb - 1, "to")
        && line.isOneOf(
            verb - 2, "pledged|promised|vowed|committed|undertook|undertaken|sworn|pledge|pledges");
  }

  /** "a deadline to stop fighting": no talks. */
  static boolean isDeadline(Line line, int verb) {
    return line.isOneOf(verb - 2, "deadline|ultimatum|order|orders|promise|promises|pledge");
  }

  /** "will hold fire if the army pulls back": an offer, and no truce yet. */
  static boolean isConditional(Line line, int to) {
    for (int i = to; i < Math.min(line.size(), to + 6); i++) {
      if (line.isOneOf(i, "if|provided|unless") || line.is(i, "as") && line.is(i + 1, "long")) {
        return true;
      }
    }
    return false;
  }

  static boolean isSaid(Line line, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (line.isOneOf(i, "said|says|announced|announces|declared|pledged|promised|confirmed")) {
        return true;
      }
    }
    return false;
  }

  /** "ordered the troops to halt their offensive for two days". */
  static boolean isOrder(Line line, int verb) {
    return order(line, verb) >= 0;
  }

  /** "ordered his troops to": those who are told so bear arms. */
  static boolean isToArms(Line line, int order, int verb) {
    for (int i = order + 1; i < verb; i++) {
      if (line.covered(i, PartyName.class)
          || line.isOneOf(i, "men|forces|commanders|units|soldiers|troops")) {
        return true;
      }
    }
    return false;
  }

  /** Where the word of command stands before the verb; -1 where none does. */
  static int order(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (line.isOneOf(i, "ordered|orders|directed|instructed")) {
        return i;
      }
    }
    return -1;
  }
}
