package rashomon.claim.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Where;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.WordClass;

/** Reads on from a place to the others of its list: "X, Y and the airport of Z". */
public final class PlaceLists {

  private static final int LONGEST = 16;

  /** What a town is to a province or a side. */
  private static final String RANKS =
      "capital|seat|centre|center|hub|heart|stronghold|bastion|headquarters|base|redoubt";

  /** So far behind "in addition to" the name may stand. */
  private static final int DESCRIBED = 9;

  /** So many tokens may tell where a place of a list lies: ", 20 km south of the capital X,". */
  private static final int ASIDE = 12;

  private final Sites sites;
  private final SiteLists unnamed;

  public PlaceLists(Sites sites) {
    this.sites = sites;
    unnamed = new SiteLists(sites);
  }

  /**
   * Every place named one by one.
   *
   * @param found the first; the others are added
   */
  public List<Where> of(Line line, List<Where> found, int from, boolean part) {
    String first = found.get(found.size() - 1).name();
    boolean plain = first.equals(first.toLowerCase(Locale.ROOT));
    List<PlaceRead> others = plain ? unnamed.behind(line, from, part) : List.of();
    if (!others.isEmpty()) {
      others.forEach(site -> found.add(site.where()));
      return found;
    }
    int names = Rolls.names(line, found.get(found.size() - 1), from);
    if (names >= 0) {
      found.remove(found.size() - 1); // "two towns, X and Y" are X and Y
    }
    PlaceRead next = next(line, names >= 0 ? names : from, part);
    while (next != null && found.size() < LONGEST && !ownsVerb(line, next.to())) {
      names = Rolls.names(line, next.where(), next.to());
      if (names < 0) {
        found.add(next.where());
      }
      next = next(line, names >= 0 ? names : next.to(), part);
    }
    return behindMarks(line, found, next == null ? names >= 0 ? names : from : from, part);
  }

  /** "X, a base north of Y; Z to the east; and W": each behind its semicolon. */
  private static List<Where> behindMarks(Line line, List<Where> found, int from, boolean part) {
    for (int i = from; i < line.size() && found.size() < LONGEST; i++) {
      boolean clause = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
      if (clause || line.is(i, WordClass.BE) || line.is(i, WordClass.HAVE)) {
        return found;
      }
      if (line.is(i, ";")) {
        int name = line.is(i + 1, "and") ? i + 2 : i + 1;
        PlaceRead next = name < line.size() ? PlaceRead.at(line, name, part) : null;
        if (next == null || ownsVerb(line, next.to())) {
          return found;
        }
        found.add(next.where());
        i = next.to() - 1;
      }
    }
    return found;
  }

  /** "took X, and Y was shelled": the next sentence. */
  private static boolean ownsVerb(Line line, int to) {
    return line.is(to, WordClass.BE) || line.is(to, WordClass.VERB);
  }

  private @Nullable PlaceRead next(Line line, int from, boolean part) {
    int besides = besides(line, from);
    if (besides > from) {
      return PlaceRead.at(line, besides, part);
    }
    int i = from;
    while (i < line.size() && isJoint(line, i)) {
      i++;
    }
    int behind = behindAside(line, from);
    if (behind > 0 && behind < line.size()) {
      return PlaceRead.at(line, behind, part);
    }
    if (i > from && isQuoted(line, from, i)) {
      return null;
    }
    if (i == from && isRolled(line, i)) {
      return PlaceRead.at(line, i, part);
    }
    boolean own = // "X and its suburbs"
        line.isOneOf(i, "its|their") || line.isOneOf(i - 1, "its|their");
    if (i == from || i == line.size() || own || isApposed(line, from, i)) {
      return null;
    }
    i = described(line, i);
    boolean share = line.isOneOf(i, "parts|part|most|much") && line.is(i + 1, "of");
    PlaceRead named = PlaceRead.at(line, share ? i + 2 : i, part || share);
    return named != null ? named : site(line, i, part);
  }

  /** "X, in addition to the hill of Y", "X along with Y": where Y begins, else {@code from}. */
  private int besides(Line line, int from) {
    int i = line.is(from, ",") ? from + 1 : from;
    boolean addition = line.is(i, "in") && line.is(i + 1, "addition");
    boolean along = line.isOneOf(i, "along|together") && line.is(i + 1, "with");
    if (!addition && !along) {
      return from;
    }
    int to = addition ? i + 3 : i + 2;
    while (to < i + DESCRIBED && !line.isName(to) && isDescribed(line, to)) {
      to++;
    }
    return line.isName(to) || line.covered(to, PlaceName.class) ? to : from;
  }

  private boolean isDescribed(Line line, int i) {
    return line.is(i, WordClass.ARTICLE)
        || line.is(i, WordClass.DESCRIBING)
        || line.is(i, WordClass.QUALIFYING)
        || line.is(i, "of")
        || sites.head(line, i) != null && !line.covered(i, PlaceName.class);
  }

  /** "X, the nearby town of Y": past the words that only describe the next. */
  private static int described(Line line, int from) {
    int i = from;
    while (i < from + 2
        && !line.isName(i)
        && (line.is(i, WordClass.DESCRIBING)
            || line.is(i, WordClass.DESCRIBING_PLACE)
            || line.is(i, WordClass.QUALIFYING))) {
      i++;
    }
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    return place != null && place.from() == i ? i : from;
  }

  /** "X, south of Y, and Z": behind what only tells where X lies; -1 where no other is named. */
  private static int behindAside(Line line, int from) {
    boolean aside =
        line.is(from, ",")
            && (line.isOneOf(
                    from + 1,
                    "near|outside|just|about|some|around|close|located|lying|situated|a|an")
                || line.isOneOf(from + 1, Rolls.COMPASS));
    for (int i = from + 2; aside && i < Math.min(line.size(), from + ASIDE); i++) {
      if (line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING)
          || line.is(i, WordClass.BE)) {
        return -1;
      }
      if (line.is(i, ",")) {
        boolean listed =
            line.isOneOf(from + 1, "located|lying|situated")
                && PlaceRead.at(line, i + 1, false) != null;
        return line.is(i + 1, "and") ? i + 2 : listed ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Of a list whose commas are lost the next stands right behind. */
  private static boolean isRolled(Line line, int i) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    return place != null && place.from() == i && place.rule().equals("place.roll");
  }

  /** A quotation that ends here ends the list: the next word stands apart from its mark. */
  private static boolean isQuoted(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = line.is(i, "\"");
      boolean last = i + 1 == line.size();
      if (mark && (last || line.token(i).end() < line.token(i + 1).start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoint(Line line, int i) {
    return line.isOneOf(i, ",|and|as|well|\"") || line.is(i, WordClass.ARTICLE);
  }

  /** "X, a town near Y": what it is, and no other place. */
  private static boolean isApposed(Line line, int from, int to) {
    int head = line.is(to, "regional") || line.is(to, "former") ? to + 1 : to;
    boolean rank =
        line.isOneOf(to - 1, "the|,")
            && line.isOneOf(head, RANKS)
            && line.isOneOf(head + 1, "of|in|for");
    return rank
        || isOwnRank(line, to)
        || line.isOneOf(to - 1, "a|an")
        || line.is(from, ",") && line.isOneOf(from + 1, "a|an");
  }

  /** "X, the guerrillas' headquarters": what it is to them. */
  private static boolean isOwnRank(Line line, int to) {
    for (int i = to + 1; i < Math.min(line.size(), to + 4); i++) {
      if (line.isOneOf(i, "'|'s|\u2019|\u2019s")) {
        int head = line.is(i + 1, WordClass.DESCRIBING) ? i + 2 : i + 1;
        return line.isOneOf(head, RANKS);
      }
    }
    return false;
  }

  /** "X, Y and sites in Z", "X and the airport of Y": a site; "and reinforced posts" is none. */
  private @Nullable PlaceRead site(Line line, int i, boolean part) {
    if (line.is(i - 1, WordClass.ARTICLE) && line.is(i - 2, "and")) {
      PlaceRead site = sites.at(line, i, part);
      return site != null && site.isNamed() ? site : null;
    }
    if (!line.isOneOf(i - 1, "and|as") || line.norm(i).endsWith("ed")) {
      return null;
    }
    boolean head = sites.head(line, i) != null;
    return sites.at(line, head ? i : Math.min(i + 1, line.size() - 1), part);
  }
}
