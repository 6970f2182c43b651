package rashomon.claim.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.claim.place.Counts;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.SourceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;

/**
 * Finds the place that a verb in the passive speaks of: "X was captured", "X, which is besieged".
 */
final class Subjects {

  static final int REACH = 12;
  private static final String OUTER = "outskirts|suburbs|countryside";
  static final String SETTLEMENTS =
      "villages|towns|town|village|city|cities|capital|enclave|enclaves|neighborhood|neighbourhood|base|airport|airbase|crossing|bridge|district|districts|camp|checkpoint|dam|hill|area|sites|positions|points|port|bridge";

  /** What opens an aside: ", which lies in Y,", ", 250 km south of Y,". */
  private static final Like OPENING =
      Like.of(
          "which|where|whose|an?|the|about|some|around|near|just|nearly|only|[0-9]+.*|held|controlled|besieged|surrounded|seized|captured|occupied|ruled|run|under|once|long|formerly|previously|recently|home|known|located|situated|lying|one|last|also|now");

  private static final String REDUCED =
      "town|towns|village|villages|territory|territories|areas|land|ground|stronghold|outpost|pocket|bastion|redoubt|settlement|enclave|foothold";

  private Subjects() {}

  static List<Where> before(Line line, int verb) {
    if (line.isOneOf(verb - 1, "which|that|who") && line.is(verb - 2, "and")) {
      return List.of();
    }
    if (isReduced(line, verb)) {
      return List.of();
    }
    int to = outOfParenthesis(line, verb);
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (line.is(i, "who")) {
        return List.of();
      }
      Mention<PlaceName> place = line.at(i, PlaceName.class);
      if (place != null && SubjectHeads.isIncluded(line, place.from())) {
        i = place.from() - 1;
        continue;
      }
      if (place != null && isWhere(line, place)) {
        return List.of();
      }
      Mention<PlaceName> told = place == null ? null : SubjectHeads.antecedent(line, place);
      if (told != null) {
        return withEarlier(line, told, false);
      }
      if (place != null) {
        boolean part =
            line.isOneOf(place.to(), OUTER)
                || SubjectHeads.isShare(line, place.from())
                || line.isOneOf(place.to() - 1, OUTER);
        return withEarlier(line, outer(line, place), part);
      }
      if (isUnknownName(line, i)) {
        return List.of(new Where(name(line, i), false));
      }
      Where counted = Counts.ending(line, i);
      if (counted != null) {
        return List.of(counted);
      }
      if (isGeneric(line, i)) {
        boolean sites = line.isOneOf(i, "sites|positions|points");
        return List.of(
            new Where(new PlaceName(line.norm(i), "settlement", List.of(), null), sites));
      }
      if (line.is(i, ";") || line.is(i, WordClass.VERB) && i < to - 6) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "nine men in X were captured", "seized on Monday in X and taken away": where, and not what. */
  private static boolean isWhere(Line line, Mention<PlaceName> place) {
    int before = place.from() - 1;
    if (line.isOneOf(place.to(), ",|which|that|where")) {
      return false; // "nine died in X, which is besieged"
    }
    boolean street =
        Like.of(".* (Street|Avenue|Road|Square|Boulevard|Lane)").is(place.meaning().name())
            && line.isOneOf(before, "on|in|at");
    if (street) {
      return true; // "the bakery on X Street closed"
    }
    boolean locative = before > 0 && line.isOneOf(before, "in|at|near");
    return locative
        && (line.covered(before - 1, People.class)
            || line.covered(before - 1, Time.class)
            || line.is(before - 1, WordClass.VERB));
  }

  /** "a siege on the quarters held by X": said in passing of quarters without a name. */
  private static boolean isReduced(Line line, int verb) {
    boolean state =
        line.isOneOf(verb, "held|controlled|ruled|dominated|besieged|surrounded")
            && line.isOneOf(verb - 1, REDUCED);
    boolean quarters =
        line.isOneOf(verb - 1, "quarters|neighbourhoods|neighborhoods|districts|zones")
            && !line.isOneOf(verb, "fell|fall|falls|came|come|passed|slipped");
    return (state || quarters)
        && !line.covered(verb - 1, PlaceName.class)
        && !line.is(verb, WordClass.BE)
        && !line.is(verb, WordClass.HAVE);
  }

  /** "X, which lies in Y, was taken": what stands before the first comma. */
  private static int outOfParenthesis(Line line, int verb) {
    if (!line.is(verb - 1, ",")) {
      return verb;
    }
    for (int i = verb - 2; i > 0; i--) {
      if (line.is(i, ",") && !isOnlyName(line, i)) {
        return OPENING.is(line.norm(i + 1)) ? i : verb;
      }
    }
    return verb;
  }

  /** "X, 90 km from the capital, Y, was taken": the commas around Y lie within the aside. */
  private static boolean isOnlyName(Line line, int comma) {
    Mention<PlaceName> place = line.at(comma + 1, PlaceName.class);
    return line.is(comma - 1, "capital") && place != null && line.is(place.to(), ",");
  }

  /** A capitalised word that no table knows, as near to the verb as a place could be. */
  private static boolean isUnknownName(Line line, int i) {
    return i > 0
        && line.isName(i)
        && !line.isHeadline()
        && !line.covered(i, PartyName.class)
        && !line.covered(i, Time.class)
        && !line.covered(i, People.class)
        && !line.covered(i, SourceName.class)
        && line.norm(i).length() > 3
        && line.isName(i - 1)
        && !line.is(i - 1, WordClass.ARTICLE)
        && !line.covered(i, People.class)
        && !line.covered(i - 1, PartyName.class);
  }

  private static PlaceName name(Line line, int last) {
    int from = last;
    while (from > 1 && line.isName(from - 1) && !line.covered(from - 1, PlaceName.class)) {
      from--;
    }
    return new PlaceName(Quote.words(line, from, last + 1), "", List.of(), null);
  }

  /** "the two villages", "the town": a place named before. */
  private static boolean isGeneric(Line line, int i) {
    boolean definite = line.is(i - 1, "the") || line.is(i - 2, "the") || line.is(i - 3, "the");
    return definite
        && line.isOneOf(i, SETTLEMENTS)
        && (!line.is(i + 1, "of") || Like.of("some|about|\\d.*").is(line.norm(i + 2)));
  }

  /** "a town near the capital that is besieged": the place that the other one lies near. */
  private static Mention<PlaceName> outer(Line line, Mention<PlaceName> last) {
    for (int i = last.from() - 1; i >= Math.max(0, last.from() - 6); i--) {
      Mention<PlaceName> earlier = line.at(i, PlaceName.class);
      if (earlier != null) {
        return isNear(line, i + 1, last.from()) ? earlier : last;
      }
    }
    return last;
  }

  private static boolean isNear(Line line, int from, int to) {
    boolean near = false;
    for (int i = from; i < to; i++) {
      if (line.is(i, WordClass.VERB) || line.norm(i).endsWith("ing")) {
        return false;
      }
      near |= line.isOneOf(i, "near|in|outside|of");
    }
    return near;
  }

  /** "X and Y, which are besieged": both at once; "X, Y and Z", "two towns, X and Y": each. */
  private static List<Where> withEarlier(Line line, Mention<PlaceName> last, boolean part) {
    List<Mention<PlaceName>> all = new ArrayList<>(List.of(last));
    Mention<PlaceName> earlier = earlier(line, last, "and");
    while (earlier != null) {
      all.add(0, earlier);
      earlier = earlier(line, earlier, ",");
    }
    PlaceName p = last.meaning();
    if (all.size() == 2 && !isNamedOneByOne(line, all.get(0).from())) {
      String both = all.get(0).meaning().name() + " and " + p.name();
      return List.of(new Where(new PlaceName(both, p.type(), p.within(), null), part));
    }
    List<Where> each = new ArrayList<>();
    all.forEach(place -> each.add(new Where(place.meaning(), part)));
    return each;
  }

  /** The place of a list that stands right before the joint before the next. */
  private static @Nullable Mention<PlaceName> earlier(
      Line line, Mention<PlaceName> next, String joint) {
    boolean joined = line.is(next.from() - 1, joint) && next.from() > 1;
    Mention<PlaceName> place = joined ? line.at(next.from() - 2, PlaceName.class) : null;
    return place != null && place.to() == next.from() - 1 ? place : null;
  }

  /** "two towns, X and Y". */
  private static boolean isNamedOneByOne(Line line, int first) {
    return line.is(first - 1, ",") && line.isOneOf(first - 2, SETTLEMENTS);
  }
}
