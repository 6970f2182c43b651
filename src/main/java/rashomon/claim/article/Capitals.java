package rashomon.claim.article;

import org.jspecify.annotations.Nullable;
import rashomon.claim.clause.Draft;
import rashomon.claim.place.Whereabouts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.Mentions;
import rashomon.mention.PlaceName;
import rashomon.text.Like;

/** Which town "the capital" is: the one that the article calls so, before or soon after. */
final class Capitals {

  /** So many sentences on, the name may stand. */
  private static final int WITHIN = 4;

  /** So many words of another kind may stand between: "X, the besieged regional capital". */
  private static final int ASIDE = 4;

  private static final Like CAPITAL = Like.of("(.* )?capital( city)?");

  private Capitals() {}

  /** "capital", "capital city". */
  static boolean is(String name) {
    return CAPITAL.is(name);
  }

  static @Nullable PlaceName of(Mentions mentions, Draft draft) {
    int here = draft.line.sentence().index();
    for (int n = here; n >= 0; n--) {
      PlaceName told = told(mentions.lines().get(n));
      if (told != null) {
        return told;
      }
    }
    for (int n = here + 1; n <= Math.min(here + WITHIN, mentions.lines().size() - 1); n++) {
      PlaceName told = told(mentions.lines().get(n));
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** "the capital of X", "the regional capital, X", "X, the country's capital". */
  private static @Nullable PlaceName told(Line line) {
    PlaceName told = null;
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      boolean town =
          Whereabouts.narrowness(place.meaning()) == 2
              || place.meaning().place() != null && Whereabouts.narrowness(place.meaning()) == 1;
      if (town && !place.meaning().name().equals("capital") && isCapital(line, place)) {
        if (told != null && !told.name().equals(place.meaning().name())) {
          return null;
        }
        told = place.meaning();
      }
    }
    return told;
  }

  private static boolean isCapital(Line line, Mention<PlaceName> place) {
    if (line.is(place.from(), "capital")) {
      return true;
    }
    int before = place.from() - 1;
    before = line.isOneOf(before, ",|of") ? before - 1 : before;
    before = line.isOneOf(before, "city") ? before - 1 : before;
    if (line.is(before, "capital")) {
      return true;
    }
    boolean aside = line.is(place.to(), ",");
    for (int i = place.to() + 1; aside && i <= place.to() + 1 + ASIDE; i++) {
      if (line.is(i, "capital")) {
        return line.isOneOf(place.to() + 1, "the|'s|\u2019s|its")
            || line.isOneOf(place.to() + 2, "'s|\u2019s");
      }
      if (line.isMark(i) && !line.norm(i).startsWith("'")) {
        return false;
      }
    }
    return false;
  }
}
