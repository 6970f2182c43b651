package rashomon.claim.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.NameRun;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.SourceName;
import rashomon.mention.Titles;
import rashomon.text.Like;

/**
 * A place read as the object of a verb: one that a table knows, or a name that none knows.
 *
 * @param to the token after it
 */
public record PlaceRead(Where where, int to) {

  private static final String HEADS =
      "town|city|village|towns|villages|base|bases|airport|airbase|port|bridge|camp|hill|district|area|areas|territory|border|key|strategic";

  /** So many words a speaker's name may have. */
  private static final int SPEAKER = 8;

  private static final Like HELD = Like.of(".*-(held|controlled|run|ruled|dominated|occupied)");

  /** The named place that begins at the token, or null. */
  public static @Nullable PlaceRead at(Line line, int i, boolean part) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    if (place != null && place.from() == i) {
      return new PlaceRead(new Where(place.meaning(), part), place.to());
    }
    int end = NameRun.end(line, i);
    if (line.isHeadline() && line.isOneOf(i, HEADS)) {
      return null; // "Rebels Seize Town North of X"
    }
    if (end <= i || line.covered(i, PartyName.class) || isPerson(line, i)) {
      return null;
    }
    if (line.covered(i - 1, Quantity.class)) {
      return null; // "lost one MiG-21"
    }
    if (line.isOneOf(i, "twitter|facebook|telegram|instagram|youtube|reuters")) {
      return null; // "in a Twitter post"
    }
    if (HELD.is(line.norm(end))) {
      return null; // "entered Tamil Tiger-controlled X"
    }
    if (line.covered(i, SourceName.class)) {
      return null; // "the siege of X and Y, Radio Z reporters say"
    }
    PlaceName unknown = new PlaceName(Quote.words(line, i, end), "", List.of(), null);
    return new PlaceRead(new Where(unknown, part), end);
  }

  /** "controls the north, and Defence Minister X": somebody. */
  private static boolean isPerson(Line line, int i) {
    if (Titles.is(line.norm(i))) {
      return true;
    }
    Mention<People> people = line.at(i, People.class);
    return people != null && people.meaning().named();
  }

  /** "wide areas from the extremists": a part of wherever the sentence is. */
  public static @Nullable PlaceRead around(Line line, int to) {
    PlaceName around = Whereabouts.of(line, to, to);
    if (around != null && isTellers(line, to, around)) {
      return null;
    }
    return around == null ? null : new PlaceRead(new Where(around, true), to);
  }

  /** "regained ground, officials in X said": where they spoke. */
  private static boolean isTellers(Line line, int from, PlaceName around) {
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      boolean it = place.from() >= from && place.meaning().equals(around);
      for (int i = place.from() - 1; it && i >= Math.max(from, place.from() - SPEAKER); i--) {
        if (line.is(i, "according")) {
          return true; // "according to the mission in X"
        }
      }
      if (it && line.is(place.from() - 1, "to")) {
        return true; // "along a highway to X": the way there
      }
      if (it && line.isOneOf(place.from() - 1, "in|at")) {
        return line.isOneOf(
            place.from() - 2,
            "officials|sources|spokesman|observers|officers|residents|commanders");
      }
    }
    return false;
  }

  /** Whether it has a name of its own, unlike "the airbase". */
  public boolean isNamed() {
    return !where.name().equals(where.name().toLowerCase(Locale.ROOT));
  }
}
