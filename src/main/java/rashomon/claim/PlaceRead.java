package rashomon.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.NameRun;
import rashomon.mention.PartyName;
import rashomon.mention.PlaceName;

/**
 * A place read as the object of a verb: one that a table knows, or a name that none knows.
 *
 * @param to the token after it
 */
record PlaceRead(Where where, int to) {

  /** The named place that begins at the token, or null. */
  static @Nullable PlaceRead at(Line line, int i, boolean part) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    if (place != null && place.from() == i) {
      return new PlaceRead(new Where(place.meaning(), part), place.to());
    }
    int end = NameRun.end(line, i);
    if (end <= i || line.covered(i, PartyName.class)) {
      return null;
    }
    PlaceName unknown = new PlaceName(Quote.words(line, i, end), "", List.of(), null);
    return new PlaceRead(new Where(unknown, part), end);
  }

  /** "wide areas from the extremists": a part of wherever the sentence is. */
  static @Nullable PlaceRead around(Line line, int to) {
    PlaceName around = Whereabouts.of(line, to, to);
    return around == null ? null : new PlaceRead(new Where(around, true), to);
  }

  /** Whether it has a name of its own, unlike "the airbase". */
  boolean isNamed() {
    return !where.name().equals(where.name().toLowerCase(Locale.ROOT));
  }
}
