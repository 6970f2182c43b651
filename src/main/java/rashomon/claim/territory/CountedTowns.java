package rashomon.claim.territory;

import java.util.List;
import java.util.Locale;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.claim.place.OfAnother;
import rashomon.claim.place.PlaceRead;
import rashomon.claim.place.Sites;
import rashomon.claim.place.Whereabouts;
import rashomon.knowledge.Phrases;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Towns that are told by their number or their region and by no name: "9 of the province's 14
 * districts", "two more villages", "a key North Kivu town".
 */
final class CountedTowns {

  private static final int REACH = 10;

  /** So many words may describe the towns that are counted. */
  private static final int PART = 4;

  private static final String TOWNS = "town|city|village|stronghold|hamlet|capital";

  private final Sites sites;

  CountedTowns(Sites sites) {
    this.sites = sites;
  }

  /** "9 of the province's 14 districts", "two of the bases": so many of them. */
  List<Where> someOf(Line line, int from) {
    Mention<Quantity> some = line.at(from, Quantity.class);
    if (some == null || some.from() != from || !line.is(some.to(), "of")) {
      return List.of();
    }
    for (int i = some.to() + 1; i < Math.min(line.size(), some.to() + REACH); i++) {
      Phrases.Hit<String> head = sites.head(line, i);
      int to = head == null ? i : i + head.length();
      if (head != null && line.norm(to - 1).endsWith("s")) {
        String name = Quote.words(line, from, some.to()) + " " + Quote.words(line, i, to);
        PlaceName places =
            new PlaceName(name.toLowerCase(Locale.ROOT), head.value(), List.of(), null);
        return List.of(new Where(places, false));
      }
      if (ObjectWalls.ends(line, i) && !line.norm(i).startsWith("'")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "two more villages in areas of heavy fighting": a number of them, wherever they are. */
  List<Where> counted(Line line, int from) {
    int i = from;
    boolean number = line.covered(i, Quantity.class);
    while (i < from + PART
        && (line.covered(i, Quantity.class)
            || line.is(i, WordClass.MORE)
            || line.is(i, WordClass.DESCRIBING_PLACE)
            || line.is(i, WordClass.QUALIFYING))) {
      i++;
    }
    Phrases.Hit<String> head = number ? sites.head(line, i) : null;
    PlaceRead site = head == null ? null : sites.at(line, i, false, from);
    return site == null || site.isNamed() ? List.of() : List.of(site.where());
  }

  /** "a key North Kivu town": one of the region's, which has no name here. */
  List<Where> townOf(Line line, PlaceRead region) {
    Phrases.Hit<String> head = sites.head(line, region.to());
    boolean town =
        head != null
            && Whereabouts.narrowness(region.where().place()) <= 1
            && line.isOneOf(region.to(), TOWNS);
    boolean inside = line.isOneOf(region.to() - 1, TOWNS) && isOfRegion(region);
    int to = head == null || inside ? region.to() : region.to() + head.length();
    boolean named = line.is(to, "of") || line.isName(to) || OfAnother.isAdjective(line, region);
    if (!town && !inside || named) {
      return List.of();
    }
    String name = region.where().name() + " " + line.norm(to - 1);
    return List.of(
        new Where(
            new PlaceName(name.toLowerCase(Locale.ROOT), "settlement", List.of(), null), false));
  }

  /** "North Kivu", "Upper Nile": the name of a region and of no town. */
  private static boolean isOfRegion(PlaceRead read) {
    String first = read.where().name().toLowerCase(Locale.ROOT).split(" ", -1)[0];
    return read.where().name().indexOf(' ') > 0
        && Like.of("(north|south|east|west)(ern)?|central|upper|lower").is(first)
        && read.where().place().place() != null;
  }
}
