package rashomon.claim.territory;

import java.util.List;
import java.util.Locale;
import rashomon.claim.Action;
import rashomon.claim.Where;
import rashomon.claim.clause.Trigger;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** What kind of thing a verb of territory takes: a base, a whole country, nothing with a name. */
final class TakenPlaces {

  private TakenPlaces() {}

  /** "the rebels left X": fighters who leave a town give it up; who leave "the mosque" only go. */
  static boolean isNamed(List<Where> taken) {
    return !taken.isEmpty()
        && taken.stream()
            .allMatch(
                w ->
                    !w.name().equals(w.name().toLowerCase(Locale.ROOT))
                        && Whereabouts.narrowness(w.place()) >= 2);
  }

  /** "The rebels left": not "some 300 rebels left", who are counted, nor "nuns hiding rebels". */
  static boolean isBySide(Line line, int verb) {
    Mention<PartyName> side = line.at(verb - 1, PartyName.class);
    int before = side == null ? -1 : side.from() - 1;
    return side != null
        && !line.covered(before, Quantity.class)
        && !line.covered(side.from(), Quantity.class)
        && !line.norm(before).endsWith("ing")
        && !line.is(before, WordClass.PREPOSITION);
  }

  /** "its base at X", "their last positions in X". */
  static boolean isBaseAt(Line line, int own) {
    for (int i = own + 1; i <= own + 2; i++) {
      if (line.isOneOf(
          i,
          "base|bases|garrison|camp|camps|positions|post|posts|outpost|barracks|headquarters|stronghold|encampment|airbase")) {
        return true;
      }
    }
    return false;
  }

  /** "seized X, repelled an attack on Y": the attack is what it was done to. */
  static boolean isOfAttack(Line line, Trigger trigger) {
    return trigger.action() == Action.REPELLED
        && line.isOneOf(trigger.rest() - 1, "on|against|to")
        && trigger.rest() > trigger.to();
  }

  /** Without a doer "surrounded the house" and "drove out of town" say nothing of a war. */
  static boolean isLoose(Line line, Trigger trigger, List<Where> taken) {
    boolean unnamed =
        taken.stream().allMatch(w -> w.name().equals(w.name().toLowerCase(Locale.ROOT)));
    boolean bare = trigger.rest() == trigger.to();
    boolean plain =
        bare && line.norm(trigger.from()).startsWith("tak") || Forces.isForceful(line, trigger);
    return switch (trigger.action()) {
      case BESIEGED, ENTERED, WITHDREW -> true;
      default -> unnamed || plain;
    };
  }

  /** "evacuated their garrison in X": soldiers leave a base, of a town they take out others. */
  static boolean isBase(List<Where> taken) {
    return taken.stream()
        .anyMatch(
            w ->
                Like.of(
                            "(?i)camp .*|.*\\b(bases?|garrisons?|camps?|positions?|posts?|outposts?|barracks)")
                        .is(w.name())
                    || w.part());
  }

  /** "a town in Syria held by X": the place that is held has no name. */
  static boolean isCountry(List<Where> taken) {
    return taken.stream().allMatch(w -> Whereabouts.narrowness(w.place()) == 0 && !w.part());
  }
}
