package rashomon.claim.clause;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/**
 * Finds states that do something by the name of their country: "Turkey killed nine", "held by
 * Eritrea". In "a raid on Turkey killed nine" the country is where, and in "Turkey's wars killed
 * nine" no doer.
 */
public final class States {

  private States() {}

  /** The country right before the verb as its subject, or null. */
  public static @Nullable PartyName before(Line line, int verb) {
    int to = verb;
    while (line.is(to - 1, WordClass.ADVERB)) {
      to--;
    }
    Mention<PlaceName> country = to > 0 ? country(line, to - 1) : null;
    return country != null && country.to() == to && opens(line, country.from())
        ? named(country)
        : null;
  }

  /** The country that begins at the token, behind "by", and ends its phrase; or null. */
  public static @Nullable PartyName at(Line line, int from) {
    int at = line.is(from, "the") ? from + 1 : from;
    Mention<PlaceName> country = at < line.size() ? country(line, at) : null;
    boolean whole =
        country != null
            && country.from() == at
            && (country.to() >= line.size()
                || line.isMark(country.to()) && !line.is(country.to(), "-")
                || line.is(country.to(), WordClass.PREPOSITION)
                || line.is(country.to(), WordClass.CONJUNCTION)
                || line.is(country.to(), WordClass.RELATIVE)
                || line.is(country.to(), WordClass.ADVERB));
    return country != null && whole ? named(country) : null;
  }

  /**
   * "Rwanda's shelling", "Eritrea's attacks": the state whose deed begins at the token; or null.
   */
  public static @Nullable PartyName owner(Line line, int from) {
    Mention<PlaceName> country = from < line.size() ? country(line, from) : null;
    return country != null && country.from() == from && ownsDeed(line, country)
        ? named(country)
        : null;
  }

  /** Whether the name is that of whoever did the deed that stands behind it. */
  public static boolean ownsDeed(Line line, Mention<PlaceName> place) {
    int deed = place.to() + 1;
    while (deed < place.to() + 3 && line.is(deed, WordClass.DESCRIBING)) {
      deed++;
    }
    return line.is(place.to(), "'s")
        && place.meaning().type().equals("country")
        && line.is(deed, WordClass.ATTACK);
  }

  private static @Nullable Mention<PlaceName> country(Line line, int i) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    return place != null && place.meaning().type().equals("country") ? place : null;
  }

  private static PartyName named(Mention<PlaceName> country) {
    return new PartyName(country.meaning().name(), null, false);
  }

  /** Where a clause may open: no preposition before it, and no other name that "and" joins. */
  private static boolean opens(Line line, int from) {
    int before = line.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    return before < 0
        || line.isMark(before) && !line.isOneOf(before, "-|/|(")
        || line.isOneOf(
            before, "that|after|when|while|as|before|because|since|if|but|said|says|until");
  }
}
