package rashomon.claim.place;

import org.jspecify.annotations.Nullable;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/**
 * Finds where it happened: the nearest place that the words put it at. In "shelling of the suburbs
 * of X killed six, an official in Y said" that is X.
 */
public final class Whereabouts {

  /** So many words stand at most between a place and the larger one that it lies in. */
  private static final int NESTED = 5;

  /** So many words at most the subject of the next clause has, with the joint before it. */
  private static final int SUBJECT = 6;

  private Whereabouts() {}

  /** The place of an event told at the tokens [from, to) of the line, or null. */
  public static @Nullable PlaceName of(Line line, int from, int to) {
    Mention<PlaceName> before = null;
    Reach reach = new Reach(line, to);
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      boolean behind = place.from() >= from;
      if (behind && reach.reaches(place.from()) && NamedBy.isLocative(line, place)) {
        return before != null && isOfNext(line, to, place.from())
            ? before.meaning()
            : several(line, place);
      }
      boolean away = before != null && Bearings.isDistance(line, before, place);
      if (place.to() <= from && !away && NamedBy.isLocative(line, place)) {
        before = inner(line, before, owned(line, place));
      }
    }
    PlaceName quarter = Quarters.told(line, before == null ? 0 : before.to());
    return quarter != null || before == null ? quarter : Quarters.ahead(line, before, from);
  }

  /** "hit a school in X, killing six, and a second struck a clinic in Y": the other's place. */
  private static boolean isOfNext(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joint = line.isOneOf(i, "and|while|;");
      for (int verb = i + 2; joint && verb < Math.min(to, i + SUBJECT); verb++) {
        boolean strikes =
            line.isOneOf(verb, "hit|struck|landed|exploded|targeted|slammed")
                || line.is(i, "while") && line.isOneOf(verb, "killed|wounded|injured|hurt|left");
        if (strikes && !line.is(verb - 1, WordClass.BE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "in the cities of X and Y": both, where the head word says that there are several. */
  static PlaceName several(Line line, Mention<PlaceName> given) {
    Mention<PlaceName> place = narrowed(line, owned(line, given));
    boolean several =
        line.is(place.from(), WordClass.PLACES) || line.is(place.from() - 2, WordClass.PLACES);
    return several ? both(line, place) : place.meaning();
  }

  /** "X, in the province of Y": X, whatever governs it. */
  private static Mention<PlaceName> narrowed(Line line, Mention<PlaceName> place) {
    int in = place.from() - 1;
    boolean aside = line.is(in, "in") && line.is(in - 1, ",");
    Mention<PlaceName> town = aside ? line.at(in - 2, PlaceName.class) : null;
    boolean inside =
        town != null
            && town.to() == in - 1
            && narrowness(town.meaning()) > narrowness(place.meaning());
    return inside && town != null ? town : place;
  }

  /** "in X's Y district": the district. */
  private static Mention<PlaceName> owned(Line line, Mention<PlaceName> place) {
    int own = place.to() + 1;
    Mention<PlaceName> inside =
        own < line.size() && line.is(own - 1, "'s") ? line.at(own, PlaceName.class) : null;
    return inside != null
            && inside.from() == own
            && !line.isOneOf(inside.to(), "port|city|town|village|coast|border")
            && narrowness(inside.meaning()) > narrowness(place.meaning())
        ? inside
        : place;
  }

  /** Where people left: "out of X", "from X", "left X"; else where it happened. */
  public static @Nullable PlaceName origin(Line line, int from, int to, boolean fled) {
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      if (place.from() >= from - 2
          && isLeft(line, NamedBy.behindTowns(line, NamedBy.word(line, place)))) {
        return both(line, place);
      }
    }
    PlaceName pair = Quarters.pair(line, from);
    PlaceName at = pair != null ? pair : of(line, from, to);
    return at != null && fled && isGoal(line, at) ? null : at;
  }

  /** "fled to the hub of X", "fled towards X": where they went, not where it happened. */
  private static boolean isGoal(Line line, PlaceName at) {
    for (Mention<PlaceName> place : line.all(PlaceName.class)) {
      if (place.meaning().equals(at)) {
        int word = NamedBy.word(line, place);
        word = line.is(word, "of") ? word - 1 : word;
        while (word > 0
            && !line.is(word, WordClass.PREPOSITION)
            && !line.is(word, WordClass.VERB)
            && !line.isMark(word)) {
          word--;
        }
        return line.isOneOf(word, "to|into|towards|toward");
      }
    }
    return false;
  }

  static boolean isLeft(Line line, int word) {
    return line.is(word, "from")
        || line.is(word, "of") && line.is(word - 1, "out")
        || line.is(word, WordClass.LEAVING);
  }

  /** "X and Y": both, as a place of the first one's kind. */
  private static PlaceName both(Line line, Mention<PlaceName> first) {
    PlaceName p = first.meaning();
    Mention<PlaceName> second =
        line.is(first.to(), "and") ? line.at(first.to() + 1, PlaceName.class) : null;
    return second == null || second.from() != first.to() + 1
        ? p
        : new PlaceName(p.name() + " and " + second.meaning().name(), p.type(), p.within(), null);
  }

  /** How narrow a place is: a country 0, a region 1, a town 2, a quarter or site 3. */
  public static int narrowness(@Nullable PlaceName place) {
    if (place == null) {
      return -1;
    }
    return switch (place.type()) {
      case "country" -> 0;
      case "region", "province", "governorate", "state", "oblast", "department" -> 1;
      case "quarter", "site", "base", "camp" -> 3;
      default -> 2;
    };
  }

  /** Of "in a quarter in a city" the first is the narrower. */
  private static Mention<PlaceName> inner(
      Line line, @Nullable Mention<PlaceName> before, Mention<PlaceName> place) {
    return before != null && isNested(line, before.to(), place.from()) ? before : place;
  }

  /** "in", "on the outskirts of", "near the town of": between a place and the larger one. */
  private static boolean isNested(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.isMark(i) || line.is(i, WordClass.VERB) || line.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return to - from <= NESTED
        && line.isOneOf(
            from,
            "in|,|of|on|near|at|outside|north|south|east|west|northeast|northwest|southeast"
                + "|southwest");
  }

  /**
   * How far an event reaches behind it: not into another clause or quotation; a quotation that ends
   * again ("the “Defence Forces”") is none. Asked of places in order of the text, it reads on from
   * the last.
   */
  private static final class Reach {

    private final Line line;
    private int read;
    private boolean quoted;
    private boolean ended;

    Reach(Line line, int from) {
      this.line = line;
      read = from;
    }

    boolean reaches(int token) {
      for (; read < token && !ended; read++) {
        ended = line.is(read, ";");
        quoted ^= line.is(read, "\"");
      }
      return !ended && !quoted;
    }
  }
}
