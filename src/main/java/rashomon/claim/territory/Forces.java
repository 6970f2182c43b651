package rashomon.claim.territory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Trigger;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.text.Like;

/** Who can take or leave a place: soldiers withdraw where others only go, jets take nothing. */
final class Forces {

  private static final Like AIRCRAFT =
      Like.of(
          ".*(planes?|jets?|aircraft|helicopters?|bombers?|gunships?|drones?|fighters-bombers|air force)");

  private static final Like FORCE = Like.of(".*(troops|soldiers|army|garrison|forces)");

  private static final Like FIGHTERS =
      Like.of(".*(rebels|fighters|guerrillas|insurgents|militants|militia)");

  /** What only a force does to a place: fans raise flags too, and courts free people. */
  private static final Like FORCEFUL =
      Like.of(
          "rais.*|hoist.*|plant.*|free(s|d|ing)?|cling.*|clung|assert.*|overwhelm.*|hold|holds|held|holding");

  private Forces() {}

  /** Whether the words say nothing of a war but for the side that did it. */
  static boolean isForceful(Line line, Trigger trigger) {
    String word = line.norm(trigger.from());
    boolean held = word.startsWith("hold") || word.equals("held");
    return FORCEFUL.is(word) && (!held || trigger.rest() > trigger.to());
  }

  /** Soldiers who leave a place withdraw; whoever else leaves it only goes. */
  static boolean isForce(@Nullable PartyName by, Trigger trigger, boolean emptied) {
    boolean positions = trigger.rest() > trigger.to(); // "left their positions in X"
    String name = by == null ? "" : by.name().toLowerCase(Locale.ROOT);
    return positions || FORCE.is(name) || emptied && FIGHTERS.is(name);
  }

  /** "the ruling party", unnamed: it takes seats and votes. */
  static boolean isOfPolls(PartyName by) {
    return by.party() == null && Like.of("(.* )?party").is(by.name().toLowerCase(Locale.ROOT));
  }

  static boolean isAircraft(PartyName by) {
    return AIRCRAFT.is(by.name().toLowerCase(Locale.ROOT));
  }
}
