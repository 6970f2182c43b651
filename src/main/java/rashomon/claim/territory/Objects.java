package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.claim.place.OfAnother;
import rashomon.claim.place.Pairs;
import rashomon.claim.place.PlaceLists;
import rashomon.claim.place.PlaceRead;
import rashomon.claim.place.Sites;
import rashomon.knowledge.Knowledge;
import rashomon.mention.Line;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.WordClass;

/**
 * Finds what was taken, entered, held: the place or places that follow a verb as its object. "most
 * of X, Y and the airport of Z" are three, each in part.
 */
final class Objects {

  private static final int REACH = 10;

  /** Where the besieged lie may be told so many tokens further on. */
  private static final int LYING = 4;

  private final PlaceLists lists;
  private final Sites sites;
  private final Portions portions;
  private final OfAnother others;
  private final CountedTowns towns;

  Objects(Knowledge knowledge) {
    sites = new Sites(knowledge);
    lists = new PlaceLists(sites);
    portions = new Portions(knowledge, sites);
    others = new OfAnother(sites);
    towns = new CountedTowns(sites);
  }

  /** The places that follow the token, each of a list; empty where none is the object. */
  List<Where> after(Line line, int from) {
    List<Where> some = towns.someOf(line, from);
    List<Where> places = some.isEmpty() ? read(line, from) : some;
    return places.isEmpty() ? towns.counted(line, from) : places;
  }

  private List<Where> read(Line line, int from) {
    boolean part = false;
    boolean several = false;
    ObjectWalls walls = new ObjectWalls(line);
    int i = from;
    while (i < Math.min(line.size(), from + REACH)) {
      PlaceRead place = PlaceRead.at(line, i, part);
      int partly = place == null ? portions.end(line, i) : i;
      if (partly > i) {
        part = true;
        i = partly;
        continue;
      }
      List<Where> town = place == null ? List.of() : towns.townOf(line, place);
      if (!town.isEmpty()) {
        return town;
      }
      int suburbs = place == null ? -1 : OfAnother.outer(line, place);
      if (place != null && suburbs > 0) {
        Where outer = new Where(place.where().place(), true);
        return lists.of(line, new ArrayList<>(List.of(outer)), suburbs, true);
      }
      if (place != null && OfAnother.isGathering(line, place.to())) {
        return List.of();
      }
      PlaceRead object = place != null ? place : unnamed(line, i, part, from);
      int inner = place == null ? -1 : others.inner(line, place);
      if (inner > i) {
        i = inner;
        continue;
      }
      boolean owner = place != null && others.isOwner(line, place);
      if (place != null
          && (owner || others.isOfAnother(line, place) || others.isOnWater(line, i, place))) {
        boolean within = !owner && sites.head(line, place.to()) == null;
        i = owner ? place.to() + 1 : within ? Math.max(i + 1, place.to() - 1) : place.to();
        continue;
      }
      if (place != null && OfAnother.isWhose(line, place)) {
        PlaceRead owned = others.owned(line, place);
        return owned == null
            ? List.of()
            : lists.of(line, both(line, owned), owned.to(), owned.where().part());
      }
      if (object != null && several && !object.isNamed() && !object.where().part()) {
        return List.of(); // "a string of coastal towns": which ones
      }
      if (object != null) {
        return lists.of(line, both(line, object), object.to(), part);
      }
      if (portions.isAbout(line, i)) {
        i++;
        continue;
      }
      if (portions.isSeveral(line, i)) {
        several = true;
        i += 2;
        continue;
      }
      if (others.isOwned(line, i)) {
        i++;
        continue;
      }
      if (Portions.isCorners(line, i)) {
        part = true;
        i += 3;
        continue;
      }
      if (line.isOneOf(i, "his|her")) {
        return List.of(); // "the end of the siege on his blog"
      }
      if (walls.end(i)) {
        return List.of();
      }
      i++;
    }
    return List.of();
  }

  /** "wide areas from the extremists", "the airbase". */
  private @Nullable PlaceRead unnamed(Line line, int i, boolean part, int from) {
    PlaceRead around = portions.stretch(line, i);
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
      if (forces && line.isOneOf(i, "in|at|inside|within")) {
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
