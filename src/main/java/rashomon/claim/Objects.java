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
import rashomon.mention.NameRun;
import rashomon.mention.PartyName;
import rashomon.mention.People;
import rashomon.mention.PlaceName;
import rashomon.mention.Time;
import rashomon.mention.WordClass;
import rashomon.text.Like;
import rashomon.text.OneOf;

/** Finds what was taken, entered, held: the place or places that follow a verb as its object. */
final class Objects {

  private static final int REACH = 10;
  private static final int STRANGE = 2;
  private static final String STATIONED =
      "stationed|based|deployed|garrisoned|positioned|posted|entrenched|trapped|present|holed|up";

  private final Phrases<Boolean> parts = new Phrases<>();
  private final Phrases<Boolean> stretches = new Phrases<>();
  private final Phrases<String> heads = new Phrases<>();

  Objects(Knowledge knowledge) {
    for (Row row : knowledge.table("parts.tsv").rows()) {
      (row.get("alone").equals("yes") ? stretches : parts).put(row.need("words"), true);
    }
    for (Row row : knowledge.table("place-heads.tsv").rows()) {
      heads.put(row.need("word"), row.need("type"));
      if (!row.get("word").endsWith("s")) {
        heads.put(row.get("word") + "s", row.need("type"));
      }
    }
  }

  /** The places that follow the token, each of a list; empty where none is the object. */
  List<Where> after(Line line, int from) {
    List<Where> found = new ArrayList<>();
    boolean part = false;
    int strange = 0;
    int i = from;
    while (i < Math.min(line.size(), from + REACH)) {
      Phrases.Hit<Boolean> partly = parts.at(line.sentence().tokens(), i);
      Phrases.Hit<Boolean> stretch = stretches.at(line.sentence().tokens(), i);
      Step step = place(line, i, part);
      if (step == null && partly != null) {
        part = true;
        i += partly.length();
        continue;
      }
      if (step == null && stretch != null) {
        step = stretch(line, i + stretch.length());
      }
      step = step == null ? site(line, i, part) : step;
      if (step != null) {
        found.add(step.where());
        return list(line, both(line, found, step.to()), step.to(), part);
      }
      strange += isStrange(line, i) ? 1 : 0;
      boolean other = strange > 0 && line.norm(i).equals("of") && !isBastion(line, i - 1);
      if (ends(line, i) || other || strange > STRANGE) {
        break;
      }
      i++;
    }
    return found;
  }

  /** "the quarters held by the army in both towns": a part of either. */
  private static List<Where> both(Line line, List<Where> found, int to) {
    boolean unnamed = found.get(0).name().equals(found.get(0).name().toLowerCase(Locale.ROOT));
    List<Where> pair = unnamed ? Pairs.behind(line, to) : List.of();
    return pair.isEmpty() ? found : new ArrayList<>(pair);
  }

  /**
   * Where the forces lie that the siege is laid to: "the troops stationed in X", "government forces
   * in X".
   */
  List<Where> ofForces(Line line, int from) {
    boolean forces = false;
    for (int i = from; i < Math.min(line.size(), from + REACH + 4); i++) {
      boolean lying = forces && OneOf.of("in|at|inside|within").has(line.norm(i));
      if (lying) {
        return after(line, i + 1);
      }
      forces |= line.covered(i, PartyName.class) || line.covered(i, People.class);
      boolean stationed = forces && OneOf.of(STATIONED).has(line.norm(i));
      if (!stationed && !line.covered(i, PartyName.class) && (ends(line, i) || line.isMark(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** A place read, and the token after it. */
  private record Step(Where where, int to) {}

  private static @Nullable Step place(Line line, int i, boolean part) {
    Mention<PlaceName> place = line.at(i, PlaceName.class);
    if (place != null && place.from() == i) {
      return new Step(new Where(place.meaning(), part), place.to());
    }
    int name = NameRun.end(line, i);
    if (name > i && !line.covered(i, PartyName.class)) {
      return new Step(new Where(named(line, i, name), part), name);
    }
    return null;
  }

  private static PlaceName named(Line line, int from, int to) {
    return new PlaceName(Quote.words(line, from, to), "", List.of(), null);
  }

  /** "wide areas from the extremists": a part of wherever the sentence is. */
  private static @Nullable Step stretch(Line line, int to) {
    PlaceName around = Whereabouts.of(line, to, to);
    return around == null ? null : new Step(new Where(around, true), to);
  }

  private static boolean isStrange(Line line, int i) {
    boolean known =
        line.is(i, WordClass.ARTICLE)
            || line.is(i, WordClass.DETERMINER)
            || line.is(i, WordClass.DESCRIBING)
            || line.is(i, WordClass.ADVERB)
            || line.isMark(i)
            || line.norm(i).indexOf('-') > 0
            || line.isName(i)
            || Like.of(
                    "northern|southern|eastern|western|central|strategic|key|nearby|historic|ancient|whole|entire|last|main|border|small|large|major|of|two|three|four|several|\\d+")
                .is(line.norm(i));
    return !known;
  }

  private static boolean ends(Line line, int i) {
    boolean mark = line.isMark(i) && !"\"'(%".contains(line.norm(i));
    boolean verb = line.is(i, WordClass.VERB) && !line.is(i, WordClass.DESCRIBING);
    return mark
        || verb
        || line.covered(i, Time.class)
        || line.is(i, WordClass.PREPOSITION) && !line.norm(i).equals("of")
        || line.is(i, WordClass.RELATIVE)
        || line.is(i, WordClass.CONJUNCTION)
        || OneOf.of("north|south|east|west").has(line.norm(i)) && !isQuarter(line, i);
  }

  /** "the bastion of X" is X; "the attention of X" is not. */
  private static boolean isBastion(Line line, int i) {
    return OneOf.of(
            "people|residents|inhabitants|population|stronghold|bastion|capital|heartland|crossroads|gateway|hub|centre|center|seat|birthplace|rest|remainder|town|localities|towns|villages|cities|suburbs")
        .has(line.norm(i));
  }

  /** "south and west Kobane": parts of it, not the way to it. */
  private static boolean isQuarter(Line line, int i) {
    return line.covered(i + 1, PlaceName.class)
        || line.norm(i + 1).equals("and")
            && OneOf.of("north|south|east|west").has(line.norm(i + 2));
  }

  /**
   * A site without a name: "a headquarters known as X", "security sites in X", "the roads to X".
   */
  private @Nullable Step site(Line line, int i, boolean part) {
    Phrases.Hit<String> head = heads.at(line.sentence().tokens(), i);
    if (head == null) {
      return null;
    }
    int to = i + head.length();
    Step named = named(line, i, to, part);
    if (named != null) {
      return named;
    }
    return isVagueNoun(line, i)
        ? null
        : new Step(new Where(unnamed(line, i, to, head.value()), part), to);
  }

  /** The place that a site or road is named by; null where none follows it closely. */
  private @Nullable Step named(Line line, int i, int to, boolean part) {
    for (int k = to; k < Math.min(line.size(), to + 6); k++) {
      Mention<PlaceName> place = line.at(k, PlaceName.class);
      if (place != null && place.from() >= to) {
        boolean inside = OneOf.of("in|of|inside|within").has(line.norm(to));
        return new Step(new Where(place.meaning(), part || inside), place.to());
      }
      Phrases.Hit<String> other = heads.at(line.sentence().tokens(), k);
      if (isRoad(line, i) && other != null && line.norm(k - 1).equals("the")) {
        return new Step(new Where(unnamed(line, k, k + 1, other.value()), part), k + 1);
      }
      boolean naming = OneOf.of("known|called|named|as").has(line.norm(k));
      if (!naming
          && (OneOf.of(".|,").has(line.norm(k))
              || line.is(k, WordClass.VERB)
              || line.is(k, WordClass.RELATIVE)
              || line.is(k, WordClass.CONJUNCTION) && !isRoad(line, i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isRoad(Line line, int i) {
    return Like.of("roads?|routes?|highways?|lines?").is(line.norm(i));
  }

  /** "areas", "some areas", "many villages": nothing that could be named. */
  private static boolean isVagueNoun(Line line, int i) {
    boolean plural = OneOf.of("areas|regions|territories|zones|places|parts").has(line.norm(i));
    boolean definite =
        OneOf.of("the|these|those|two|both").has(line.norm(i - 1))
            || OneOf.of("the|these").has(line.norm(i - 2));
    return plural && !definite;
  }

  private static PlaceName unnamed(Line line, int head, int to, String type) {
    int from = head;
    while (from > 0 && head - from < 3 && describes(line, from - 1)) {
      from--;
    }
    int end = OneOf.of("controlled|held|inhabited").has(line.norm(to)) ? modified(line, to) : to;
    return new PlaceName(
        Quote.words(line, from, end).toLowerCase(Locale.ROOT), type, List.of(), null);
  }

  /** "neighbourhoods controlled by the regime": which ones, so no place named before. */
  private static int modified(Line line, int from) {
    int i = from + 1;
    while (i < line.size()
        && !line.isMark(i)
        && !OneOf.of("in|where|and|,|since|for").has(line.norm(i))) {
      i++;
    }
    return i;
  }

  private static boolean describes(Line line, int i) {
    return !line.is(i, WordClass.ARTICLE)
        && !line.is(i, WordClass.DETERMINER)
        && !line.is(i, WordClass.VERB)
        && !line.is(i, WordClass.PREPOSITION)
        && !line.isMark(i);
  }

  /** "X, Y and sites in Z", "X and the airport of Y": a site; "and reinforced posts" is none. */
  private @Nullable Step unlisted(Line line, int i, boolean part) {
    if (line.is(i - 1, WordClass.ARTICLE) && line.norm(i - 2).equals("and")) {
      Step site = site(line, i, part);
      boolean named =
          site != null && !site.where().name().equals(site.where().name().toLowerCase(Locale.ROOT));
      return named ? site : null;
    }
    if (!OneOf.of("and|as").has(line.norm(i - 1)) || line.norm(i).endsWith("ed")) {
      return null;
    }
    boolean head = heads.at(line.sentence().tokens(), i) != null;
    return site(line, head ? i : Math.min(i + 1, line.size() - 1), part);
  }

  /** "X, Y and Z": every place named one by one. */
  private List<Where> list(Line line, List<Where> found, int from, boolean part) {
    int i = from;
    while (i < line.size()
        && (OneOf.of(",|and|as|well|\"").has(line.norm(i)) || line.is(i, WordClass.ARTICLE))) {
      i++;
    }
    boolean apposed =
        line.norm(i - 1).matches("an?")
            || line.norm(from).equals(",") && line.norm(from + 1).matches("an?");
    boolean joined = i > from && i < line.size() && !apposed;
    Step next = joined ? place(line, i, part) : null;
    if (next == null && joined) {
      next = unlisted(line, i, part);
    }
    if (next != null
        && !line.is(next.to(), WordClass.BE)
        && !line.is(next.to(), WordClass.VERB)
        && found.size() < 8) {
      found.add(next.where());
      return list(line, found, next.to(), part);
    }
    return found;
  }
}
