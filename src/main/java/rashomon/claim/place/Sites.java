package rashomon.claim.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rashomon.claim.Quote;
import rashomon.claim.Where;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;
import rashomon.mention.Quantity;
import rashomon.mention.Time;
import rashomon.mention.WordClass;

/**
 * Finds sites that have no name: "a headquarters known as X", "security sites in X", "the roads to
 * X", "the airbase".
 */
public final class Sites {

  /** What only tells where a site lies: "a town near X" is not X. */
  private static final String BESIDE =
      "near|outside|close|beside|towards|toward|from|bordering|overlooking|opposite|between|along"
          + "|located|situated|lying";

  private static final String COMPASS =
      "north|south|east|west|northeast|northwest|southeast|southwest|outskirts";

  /** So many tokens behind the site the place may stand that names it. */
  private static final int NAMED_WITHIN = 6;

  /** So far before the site its article may stand: "a small but strategic town". */
  private static final int ONE_WITHIN = 5;

  /** So many words before the site belong to it: "military security headquarters". */
  private static final int DESCRIBED = 3;

  private final Phrases<String> heads = new Phrases<>();

  public Sites(Knowledge knowledge) {
    for (Row row : knowledge.table("place-heads.tsv").rows()) {
      heads.put(row.need("word"), row.need("type"));
      String word = row.get("word");
      if (word.endsWith("ty") || word.endsWith("ry")) {
        heads.put(word.substring(0, word.length() - 1) + "ies", row.need("type"));
      } else if (!word.endsWith("s")) {
        heads.put(word + "s", row.need("type"));
      }
    }
  }

  public Phrases.@Nullable Hit<String> head(Line line, int i) {
    return heads.at(line.sentence().tokens(), i);
  }

  /** The site whose noun begins at the token, by the place that names it where one does. */
  @Nullable PlaceRead at(Line line, int i, boolean part) {
    return at(line, i, part, 0);
  }

  /** The same, of an object: its words begin at {@code first} or later, behind the verb. */
  public @Nullable PlaceRead at(Line line, int i, boolean part, int first) {
    Phrases.Hit<String> head = head(line, i);
    if (head == null) {
      return null;
    }
    Phrases.Hit<String> next = head(line, i + head.length()); // "a border town"
    if (next != null && head.length() == 1 && next.value().equals("settlement")) {
      return line.covered(i + 1, PlaceName.class) ? null : at(line, i + 1, part, first);
    }
    int to = i + head.length();
    if (line.isOneOf(to, "'s|\u2019s")) {
      return null; // "the province's 14 districts"
    }
    PlaceRead named = named(line, i, to, part, head.value());
    PlaceRead lying = named == null ? Bearings.lying(line, i, to, part) : null;
    if (named != null || lying != null || isVague(line, i)) {
      return named == null ? lying : named;
    }
    return new PlaceRead(new Where(unnamed(line, i, to, head.value(), first), part), to);
  }

  /** The place that a site or road is named by; null where none follows it closely. */
  private @Nullable PlaceRead named(Line line, int i, int to, boolean part, String head) {
    boolean road = line.is(i, WordClass.ROAD);
    Mention<PlaceName> capital = line.at(to + 1, PlaceName.class);
    if (capital != null && line.is(i, "capital") && line.is(to, ",")) {
      return new PlaceRead(new Where(capital.meaning(), part), capital.to());
    }
    boolean called = capital == null && line.is(i, "capital") && line.is(to, ",");
    PlaceRead name = called ? PlaceRead.at(line, to + 1, part) : null;
    if (name != null && (name.to() >= line.size() || line.isMark(name.to()))) {
      return name;
    }
    PlaceRead unknown = capital == null ? apposed(line, i, to, part) : null;
    if (unknown != null) {
      return unknown;
    }
    if (capital != null && isApposed(line, i, to, capital)) {
      return new PlaceRead(new Where(capital.meaning(), part), capital.to());
    }
    for (int k = to; k < Math.min(line.size(), to + NAMED_WITHIN); k++) {
      Mention<PlaceName> place = line.at(k, PlaceName.class);
      boolean outer = place != null && place.from() >= to && isOfInner(line, place);
      if (place != null && place.from() >= to && !outer) {
        boolean many = line.norm(to - 1).endsWith("s");
        boolean countrywide = many && Whereabouts.narrowness(place.meaning()) == 0;
        if (isOneIn(line, i, to, place, head) || countrywide && !road) {
          return null;
        }
        boolean inside =
            line.isOneOf(to, "in|of|inside|within") && !place.rule().equals("place.roll");
        return new PlaceRead(new Where(place.meaning(), part || inside), place.to());
      }
      Phrases.Hit<String> end = road && line.is(k - 1, "the") ? head(line, k) : null;
      if (end != null) {
        return new PlaceRead(new Where(unnamed(line, k, k + 1, end.value(), to), part), k + 1);
      }
      boolean off = line.is(k + 1, "of") && line.isOneOf(k, COMPASS);
      boolean beside = !road && (off || line.isOneOf(k, BESIDE));
      if (beside || isNoName(line, k, road) && !isListed(line, k)) {
        return null;
      }
    }
    return null;
  }

  /** "the Kurdish region of X": the narrower name comes behind. */
  private static boolean isOfInner(Line line, Mention<PlaceName> place) {
    Mention<PlaceName> inner =
        line.is(place.to(), "of") ? line.at(place.to() + 1, PlaceName.class) : null;
    return inner != null
        && Whereabouts.narrowness(place.meaning()) == 1
        && Whereabouts.narrowness(inner.meaning()) > 1;
  }

  /** "one town, X, on the river": its name. */
  private static boolean isApposed(Line line, int i, int to, Mention<PlaceName> name) {
    boolean one = line.isOneOf(i, "town|city|village|base|airbase|district");
    return one
        && line.is(to, ",")
        && name.from() == to + 1
        && Whereabouts.narrowness(name.meaning()) >= 2
        && (name.to() >= line.size() || line.isOneOf(name.to(), ",|."));
  }

  /** "a village, X, in the hills": its name, which no table knows. */
  private static @Nullable PlaceRead apposed(Line line, int i, int to, boolean part) {
    boolean one = line.isOneOf(i, "town|city|village|base|airbase|hamlet|settlement");
    PlaceRead name = one && line.is(to, ",") ? PlaceRead.at(line, to + 1, part) : null;
    if (name == null || name.to() >= line.size()) {
      return null;
    }
    int next = name.to() + 1;
    boolean on =
        line.is(next, WordClass.PREPOSITION)
            || line.is(next, WordClass.CONJUNCTION)
            || line.isOneOf(next, "as|after|while|when");
    return line.is(name.to(), ",") && on ? name : null;
  }

  /** "a town in X province", "a key base in X": one of many that lie there, and not X. */
  private static boolean isOneIn(Line line, int i, int to, Mention<PlaceName> place, String head) {
    boolean one = head.equals("settlement") && to - i == 1;
    boolean far = line.isOneOf(to, "well|deep|far|just|right|somewhere");
    for (int k = i - 1; k >= Math.max(0, i - ONE_WITHIN) && !line.isMark(k); k--) {
      one |= line.isOneOf(k, "a|an|another");
    }
    return one
        && !line.norm(to - 1).endsWith("s")
        && line.isOneOf(far ? to + 1 : to, "in|inside|within")
        && Whereabouts.narrowness(place.meaning()) <= 1;
  }

  /** "towns and villages in X", "several villages, including X". */
  private boolean isListed(Line line, int k) {
    boolean more = line.isOneOf(k, "and|or") && head(line, k + 1) != null;
    boolean comma = line.is(k, ",") && isInclusion(line, k + 1);
    return more || comma || isInclusion(line, k);
  }

  private static boolean isInclusion(Line line, int k) {
    boolean such = line.is(k, "such") && line.is(k + 1, "as");
    return such || line.isOneOf(k, "including|namely");
  }

  private static boolean isNoName(Line line, int k, boolean road) {
    return !line.isOneOf(k, "known|called|named|as")
        && (line.isOneOf(k, ".|,")
            || line.is(k, WordClass.VERB)
            || line.covered(k, Time.class)
            || line.is(k, WordClass.RELATIVE)
            || line.is(k, WordClass.CONJUNCTION) && !road);
  }

  /** "areas", "some areas", "many villages": nothing that could be named. */
  private static boolean isVague(Line line, int i) {
    boolean definite =
        line.isOneOf(i - 1, "the|these|those|two|both")
            || line.isOneOf(i - 2, "the|these")
            || line.covered(i - 1, Quantity.class);
    return line.is(i, WordClass.VAGUE_PLACE) && !definite;
  }

  private static PlaceName unnamed(Line line, int head, int to, String type, int first) {
    int from = head;
    while (from > first && head - from < DESCRIBED && describes(line, from - 1)) {
      from--;
    }
    int end =
        line.isOneOf(to, "controlled|held|inhabited") ? modified(line, to) : measured(line, to);
    return new PlaceName(
        Quote.words(line, from, end).toLowerCase(Locale.ROOT), type, List.of(), null);
  }

  /** "an area of 30 square kilometres": with its measure. */
  private static int measured(Line line, int to) {
    boolean of = line.is(to, "of") && to + 1 < line.size() && line.token(to + 1).isNumber();
    for (int i = to + 2; of && i < Math.min(line.size(), to + NAMED_WITHIN); i++) {
      if (line.isOneOf(i, "km|kilometres|kilometers|miles|hectares|sq|acres")) {
        return i + 1;
      }
    }
    return to;
  }

  /** "neighbourhoods controlled by the regime": which ones, so no place named before. */
  private static int modified(Line line, int from) {
    int i = from + 1;
    while (i < line.size()
        && !line.isMark(i)
        && !line.isOneOf(
            i,
            "in|where|and|,|since|for|after|before|on|during|following|when|who|which|that|as|with|near")) {
      i++;
    }
    return i;
  }

  private static boolean describes(Line line, int i) {
    return !line.isOneOf(i, "and|or|also|as|same|'s|\u2019s")
        && !line.is(i, WordClass.ARTICLE)
        && !line.is(i, WordClass.DETERMINER)
        && !line.is(i, WordClass.VERB)
        && !line.is(i, WordClass.PREPOSITION)
        && !line.isMark(i);
  }
}
