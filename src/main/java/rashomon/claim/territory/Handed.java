package rashomon.claim.territory;

import java.util.Locale;
import rashomon.claim.Action;
import rashomon.claim.clause.Trigger;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/** Verbs of giving, which name the receiver before what he gets: "handed the rebels the town". */
final class Handed {

  private static final Like GIVES =
      Like.of("(hand|cede|yield|surrender|concede|grant)(s|ed|d|ing)?|gives?|gave|given|giving");

  /** So many words the receiver may have before his name: "the ethnic Tutsi". */
  private static final int RECEIVER = 3;

  private Handed() {}

  /** Where the words of the thing given begin: behind the receiver; -1 where it is no place. */
  static int object(Line line, Trigger trigger) {
    int rest = trigger.rest();
    boolean bare = rest == trigger.to() || line.is(rest - 1, "back");
    if (trigger.action() != Action.HANDED_OVER || !bare || !GIVES.is(line.norm(trigger.from()))) {
      return rest;
    }
    int receiver = receiver(line, rest);
    if (receiver < 0) {
      return rest;
    }
    int thing = receiver;
    if (line.isOneOf(thing, "control|possession") && line.isOneOf(thing + 1, "of|over")) {
      return thing + 2;
    }
    boolean article = line.is(thing, WordClass.ARTICLE) || line.is(thing, WordClass.DETERMINER);
    boolean name = line.covered(thing, PlaceName.class);
    return name || article && isPlaceAhead(line, thing) ? thing : -1;
  }

  private static int receiver(Line line, int rest) {
    for (int i = rest; i < rest + RECEIVER && i < line.size(); i++) {
      Mention<PartyName> party = line.at(i, PartyName.class);
      Mention<PlaceName> state = line.at(i, PlaceName.class);
      int to =
          party != null
              ? party.to()
              : state != null && Whereabouts.narrowness(state.meaning()) == 0 ? state.to() : -1;
      if (to > 0) {
        boolean thing =
            line.is(to, WordClass.ARTICLE)
                || line.is(to, WordClass.DETERMINER)
                || line.covered(to, PlaceName.class)
                || line.isOneOf(to, "what|control|possession|his|her|its|their")
                || to < line.size() && line.token(to).isNumber();
        return thing ? to : -1;
      }
      if (!line.is(i, WordClass.ARTICLE) && !line.is(i, WordClass.DESCRIBING)) {
        return -1;
      }
    }
    return -1;
  }

  /** "the town of X", "the X airbase": a name within a few words. */
  private static boolean isPlaceAhead(Line line, int from) {
    for (int i = from + 1; i < Math.min(line.size(), from + 5) && !line.isMark(i); i++) {
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null) {
        return !place.meaning().name().equals(place.meaning().name().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }
}
