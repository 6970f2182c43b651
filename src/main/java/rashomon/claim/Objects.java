package rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/**
 * Finds what was taken, entered, held: the place or places that follow a verb as its object. "most
 * of X, Y and the airport of Z" are three, each in part.
 */
final class Objects {

  private static final int REACH = 10;

  /** So many words behind the owner what he owns may stand. */
  private static final int OWNED = 2;

  private static final String TOWNS = "town|city|village|stronghold|hamlet|capital";

  private static final String QUARTERS =
      "suburb|district|neighbourhood|neighborhood|quarter|area|borough|ward|commune|township";

  /** So many words may stand before the share: "more than 60 percent of". */
  private static final int PART = 4;

  /** Where the besieged lie may be told so many tokens further on. */
  private static final int LYING = 4;

  private final Phrases<Boolean> parts = new Phrases<>();
  private final Phrases<Boolean> stretches = new Phrases<>();
  private final PlaceLists lists;
  private final Sites sites;

  Objects(Knowledge knowledge) {
    for (Row row : knowledge.table("parts.tsv").rows()) {
      (row.get("alone").equals("yes") ? stretches : parts).put(row.need("words"), true);
    }
    sites = new Sites(knowledge);
    lists = new PlaceLists(sites);
  }

  /** The places that follow the token, each of a list; empty where none is the object. */
  List<Where> after(Line line, int from) {
    List<Where> some = someOf(line, from);
    List<Where> places = some.isEmpty() ? read(line, from) : some;
    return places.isEmpty() ? counted(line, from) : places;
  }

  /** "9 of the province's 14 districts", "two of the bases": so many of them. */
  private List<Where> someOf(Line line, int from) {
    Mention<Quantity> some = line.at(from, Quantity.class);
    if (some == null || some.from() != from || !line.norm(some.to()).equals("of")) {
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
  private List<Where> counted(Line line, int from) {
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

  private List<Where> read(Line line, int from) {
    boolean part = false;
    boolean several = false;
    ObjectWalls walls = new ObjectWalls(line);
    int i = from;
    while (i < Math.min(line.size(), from + REACH)) {
      Phrases.Hit<Boolean> partly = parts.at(line.sentence().tokens(), i);
      PlaceRead place = PlaceRead.at(line, i, part);
      if (place == null && partly != null && !isCountrywide(line, i, i + partly.length())) {
        part = true;
        i += partly.length();
        continue;
      }
      List<Where> town = place == null ? List.of() : townOf(line, place);
      if (!town.isEmpty()) {
        return town;
      }
      PlaceRead object = place != null ? place : unnamed(line, i, part, from);
      int inner = place == null ? -1 : inner(line, place);
      if (inner > 0) {
        i = inner;
        continue;
      }
      boolean owner = place != null && isOwner(line, place);
      if (place != null && (owner || isOfAnother(line, place) || isOnWater(line, i, place))) {
        boolean within = !owner && sites.head(line, place.to()) == null;
        i = owner ? place.to() + 1 : within ? place.to() - 1 : place.to();
        continue;
      }
      if (object != null && several && !object.isNamed() && !object.where().part()) {
        return List.of(); // "a string of coastal towns": which ones
      }
      if (object != null) {
        return lists.of(line, both(line, object), object.to(), part);
      }
      if (isAbout(line, i)) {
        i++;
        continue;
      }
      if (isSeveral(line, i)) {
        several = true;
        i += 2;
        continue;
      }
      if (isOwned(line, i)) {
        i++;
        continue;
      }
      if (isCorners(line, i)) {
        part = true;
        i += 3;
        continue;
      }
      if (OneOf.of("his|her").has(line.norm(i))) {
        return List.of(); // "the end of the siege on his blog"
      }
      if (walls.end(i)) {
        return List.of();
      }
      i++;
    }
    return List.of();
  }

  /** "two towns in Mali": of a whole country they are counted, and no part of it. */
  private boolean isCountrywide(Line line, int from, int to) {
    Mention<PlaceName> place = line.at(to, PlaceName.class);
    return place != null
        && Whereabouts.narrowness(place.meaning()) == 0
        && sites.head(line, from) != null
        && (line.covered(from - 1, Quantity.class) || line.covered(from - 2, Quantity.class));
  }

  /** "a key North Kivu town": one of the region's, which has no name here. */
  private List<Where> townOf(Line line, PlaceRead region) {
    Phrases.Hit<String> head = sites.head(line, region.to());
    boolean town =
        head != null
            && Whereabouts.narrowness(region.where().place()) <= 1
            && OneOf.of(TOWNS).has(line.norm(region.to()));
    boolean inside = OneOf.of(TOWNS).has(line.norm(region.to() - 1)) && isOfRegion(region);
    int to = head == null || inside ? region.to() : region.to() + head.length();
    if (!town && !inside || line.norm(to).equals("of") || line.isName(to)) {
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

  /** "the governor's palace", "the brigade's main base": at the mark before what is owned. */
  private boolean isOwned(Line line, int i) {
    boolean owner = OneOf.of("'s|\u2019s|'|\u2019").has(line.norm(i)) && !line.isName(i - 1);
    for (int k = i + 1; owner && k <= i + OWNED && !line.isMark(k); k++) {
      if (sites.head(line, k) != null) {
        return !Like.of(".*s").is(line.norm(k)) || k == i + 1;
      }
    }
    return false;
  }

  /** "buildings in south and west X": parts of it. */
  private static boolean isCorners(Line line, int i) {
    String ends = "(north|south|east|west)(ern)?";
    return Like.of(ends).is(line.norm(i))
        && line.norm(i + 1).equals("and")
        && Like.of(ends).is(line.norm(i + 2));
  }

  /** "the Hama province villages of X and Y": the place only tells which villages. */
  private boolean isOfAnother(Line line, PlaceRead place) {
    Phrases.Hit<String> head = sites.head(line, place.to());
    Mention<PlaceName> inner =
        line.norm(place.to()).equals("of") ? line.at(place.to() + 1, PlaceName.class) : null;
    if (inner != null) { // "the Kurdish region of X"
      int outer = Whereabouts.narrowness(place.where().place());
      return outer == 1 && Whereabouts.narrowness(inner.meaning()) > outer;
    }
    return head != null
        && head.value().equals("settlement")
        && Whereabouts.narrowness(place.where().place()) <= 1
        && line.norm(place.to() + head.length()).equals("of")
        && line.isName(place.to() + head.length() + 1);
  }

  /** "the Homs suburb of X": where X begins, or -1. */
  private int inner(Line line, PlaceRead place) {
    Phrases.Hit<String> head = sites.head(line, place.to());
    boolean own = sites.head(line, place.to() - 1) != null && line.norm(place.to()).equals("of");
    int noun = own ? place.to() - 1 : place.to();
    int of = own || head == null ? place.to() : place.to() + head.length();
    Mention<PlaceName> behind = line.at(of + 1, PlaceName.class);
    boolean known = behind != null && behind.meaning().place() != null; // "the X quarter of Homs"
    boolean quarter =
        (own || head != null && place.where().place().place() != null)
            && !known
            && OneOf.of(QUARTERS).has(line.norm(noun))
            && line.norm(of).equals("of")
            && (line.isName(of + 1) || behind != null);
    return quarter ? of + 1 : -1;
  }

  /** "a Red Sea port town": the place only tells where it lies. */
  private boolean isOnWater(Line line, int from, PlaceRead place) {
    boolean water = false;
    for (int i = from; i < place.to(); i++) {
      water |= OneOf.of("sea|gulf|river|lake|coast|ocean").has(line.norm(i));
    }
    boolean headed = place.to() - from > 1 && sites.head(line, place.to() - 1) != null;
    return water
        && (sites.head(line, place.to()) != null
            || headed && Like.of("town|city|village|base|port").is(line.norm(place.to() - 1)));
  }

  /** "Chad's northern towns": whose they are. */
  private boolean isOwner(Line line, PlaceRead place) {
    boolean owner = OneOf.of("'s|'|\u2019s|\u2019").has(line.norm(place.to()));
    PlaceRead owned = owner ? PlaceRead.at(line, place.to() + 1, false) : null;
    if (owned != null && owned.isNamed() && line.isName(place.to() + 1)) {
      return true; // "Bria's Old Town"
    }
    for (int i = place.to() + 1; owner && i < place.to() + PART; i++) {
      Phrases.Hit<String> head = sites.head(line, i);
      if (head != null && head.value().equals("settlement")) {
        boolean many = line.norm(i + head.length() - 1).endsWith("s");
        return many || Whereabouts.narrowness(place.where().place()) <= 1 && !line.isName(i);
      }
    }
    return false;
  }

  /** "a string of villages in X": some of them. */
  private boolean isSeveral(Line line, int i) {
    return OneOf.of("string|series|cluster|handful|chain|number|dozens|scores|swath|swathe")
            .has(line.norm(i))
        && line.norm(i + 1).equals("of")
        && parts.at(line.sentence().tokens(), i) == null
        && stretches.at(line.sentence().tokens(), i) == null;
  }

  /** "around two-thirds of X", "more than 60 percent of X": how large the part is. */
  private boolean isAbout(Line line, int i) {
    boolean bound =
        OneOf.of("around|about|some|roughly|over|than|nearly|almost|least").has(line.norm(i))
            || OneOf.of("more|less|at").has(line.norm(i))
                && OneOf.of("than|least").has(line.norm(i + 1));
    boolean share = false;
    for (int k = i + 1; bound && k < Math.min(line.size(), i + PART); k++) {
      share |= parts.at(line.sentence().tokens(), k) != null;
    }
    return share;
  }

  /** "wide areas from the extremists", "the airbase". */
  private @Nullable PlaceRead unnamed(Line line, int i, boolean part, int from) {
    Phrases.Hit<Boolean> stretch = stretches.at(line.sentence().tokens(), i);
    PlaceRead around = stretch == null ? null : PlaceRead.around(line, i + stretch.length());
    return around != null ? around : sites.at(line, i, part, from);
  }

  /** "the quarters held by the army in both towns": a part of either. */
  private static List<Where> both(Line line, PlaceRead object) {
    List<Where> pair = object.isNamed() ? List.of() : Pairs.behind(line, object.to());
    return new ArrayList<>(pair.isEmpty() ? List.of(object.where()) : pair);
  }

  /**
   * Where the forces lie that the siege is laid to: "the troops stationed in X", "government forces
   * in X".
   */
  List<Where> ofForces(Line line, int from) {
    boolean forces = false;
    for (int i = from; i < Math.min(line.size(), from + REACH + LYING); i++) {
      if (forces && OneOf.of("in|at|inside|within").has(line.norm(i))) {
        return after(line, i + 1);
      }
      boolean party = line.covered(i, PartyName.class);
      forces |= party || line.covered(i, People.class);
      boolean passed = party || forces && line.is(i, WordClass.STATIONED);
      if (!passed && (ObjectWalls.ends(line, i) || line.isMark(i))) {
        return List.of();
      }
    }
    return List.of();
  }
}
