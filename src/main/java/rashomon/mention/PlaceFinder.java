package rashomon.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;

/**
 * Finds places: by the tables, by a head word beside a name ("the village of Al-Tukhar", "al-Tai
 * neighborhood", "Qamishli airport"), and, for names that no table knows, by a preposition of
 * place.
 */
final class PlaceFinder {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "toward",
          "towards",
          "into",
          "within",
          "across",
          "throughout");
  private static final Set<String> QUARTERS =
      Set.of("neighborhoods", "neighbourhoods", "quarters", "suburbs");
  private static final Set<String> NAMED_WITH_HEAD = Set.of("base", "site", "camp");

  private final Places places;
  private final HeadWords heads;

  PlaceFinder(Places places, HeadWords heads) {
    this.places = places;
    this.heads = heads;
  }

  void find(Line line) {
    int i = 0;
    while (i < line.size()) {
      i = Math.max(i + 1, read(line, i));
    }
    line.all(PlaceName.class).forEach(place -> share(line, place));
  }

  /** "X and Y neighbourhoods": X is one too, whatever town bears its name. */
  private static void share(Line line, Mention<PlaceName> first) {
    Mention<PlaceName> last =
        line.norm(first.to()).equals("and") ? line.at(first.to() + 1, PlaceName.class) : null;
    boolean quarters = last != null && QUARTERS.contains(line.norm(last.to() - 1));
    boolean bare = !first.meaning().type().equals("quarter");
    if (last != null && quarters && bare && last.from() == first.to() + 1) {
      PlaceName name = first.meaning();
      line.remove(first);
      line.add(
          first.from(),
          first.to(),
          new PlaceName(name.name(), "quarter", last.meaning().within(), null),
          "place.shared");
    }
  }

  /** Finds names again that the article shows elsewhere to be places: "out of X". */
  static void again(List<Line> lines) {
    Map<String, PlaceName> known = new HashMap<>();
    for (Line line : lines) {
      for (Mention<PlaceName> place : line.all(PlaceName.class)) {
        known.putIfAbsent(Names.key(place.meaning().name()), place.meaning());
      }
    }
    lines.forEach(line -> again(line, known));
  }

  private static void again(Line line, Map<String, PlaceName> known) {
    int i = 0;
    while (i < line.size()) {
      boolean free = !line.covered(i, PlaceName.class) && !line.covered(i, PartyName.class);
      int to = free ? NameRun.end(line, i) : i;
      PlaceName place = to > i ? known.get(Names.key(Written.name(line, i, to))) : null;
      if (place != null && !line.covered(to - 1, PlaceName.class)) {
        line.add(i, to, place, "place.again");
      }
      i = Math.max(i + 1, to);
    }
  }

  private int read(Line line, int i) {
    if (line.covered(i, Time.class) || line.covered(i, PartyName.class)) {
      return i;
    }
    int to = ofHead(line, i);
    if (to > i) {
      return to;
    }
    Names.Hit<Place> hit = line.isName(i) ? places.names().at(line.sentence().tokens(), i) : null;
    int name = NameRun.end(line, i);
    if (hit != null && (i + hit.length() >= name || isPlain(line, i, i + hit.length()))) {
      return named(line, i, i + hit.length(), hit.value(), "place.table");
    }
    if (name <= i) {
      return i;
    }
    boolean headline = line.isHeadline();
    String type = name - i > 1 && !headline ? heads.places().get(line.norm(name - 1)) : null;
    if (type != null && hit == null) {
      line.add(
          i,
          name,
          new PlaceName(Written.name(line, i, name), type, within(line, name), null),
          "place.named");
      return name;
    }
    if (isAdjective(line, name)) {
      return name;
    }
    boolean locative = !headline && LOCATIVE.contains(line.norm(i - 1));
    boolean head =
        heads.places().at(line.sentence().tokens(), Math.min(name, line.size() - 1)) != null
            && name < line.size()
            && (!headline || line.isName(name));
    return locative || head ? named(line, i, name, null, "place.syntax") : name;
  }

  /** "in the West Kurdish city of X": the words before a head that names its own place. */
  private boolean isAdjective(Line line, int to) {
    Phrases.Hit<String> head =
        to < line.size() ? heads.places().at(line.sentence().tokens(), to) : null;
    boolean town = head != null && head.value().equals("settlement");
    return town && line.norm(to + head.length()).equals("of") && line.isName(to + 2);
  }

  /** Whether what follows a name of the table is no part of a longer name. */
  private boolean isPlain(Line line, int from, int to) {
    return to >= line.size()
        || !line.isName(to)
        || to - from > 1
        || line.covered(to, PartyName.class)
        || heads.people().at(line.sentence().tokens(), to) != null;
  }

  /** "the village of X", "the town of X": the head word comes first. */
  private int ofHead(Line line, int i) {
    Phrases.Hit<String> head = heads.places().at(line.sentence().tokens(), i);
    if (head == null || !line.norm(i + head.length()).equals("of")) {
      return i;
    }
    int from = i + head.length() + 1;
    while (line.is(from, WordClass.ARTICLE) || Written.isQuote(tokenOrFirst(line, from))) {
      from++;
    }
    Names.Hit<Place> hit =
        from < line.size() && line.isName(from)
            ? places.names().at(line.sentence().tokens(), from)
            : null;
    int to = hit != null ? Math.max(from + hit.length(), 0) : NameRun.end(line, from);
    if (to <= from || line.covered(from, PartyName.class)) {
      return i;
    }
    PlaceName place =
        new PlaceName(
            label(line, from, to, head.value(), i, i + head.length(), true),
            head.value(),
            within(line, to),
            hit == null ? null : hit.value());
    line.add(i, to, place, "place.head");
    return to;
  }

  private static rashomon.text.Token tokenOrFirst(Line line, int i) {
    return line.token(Math.min(i, line.size() - 1));
  }

  /** A name, with the head word that may follow it: "Aleppo province", "Qamishli airport". */
  private int named(Line line, int from, int to, @Nullable Place place, String rule) {
    Phrases.Hit<String> head = to < line.size() ? Groups.head(heads.places(), line, to) : null;
    boolean followed = head != null && !line.norm(to + head.length()).equals("of");
    int end = followed ? to + head.length() : to;
    String type = followed ? head.value() : place == null ? "" : place.type();
    if (rule.equals("place.syntax") && !followed && looksLikePerson(line, from, to)) {
      return to;
    }
    Place known = followed && NAMED_WITH_HEAD.contains(type) ? null : place;
    line.add(
        from,
        end,
        new PlaceName(label(line, from, to, type, to, end, false), type, within(line, end), known),
        rule);
    return end;
  }

  /** "in Kofi Mensah's view": two capitalised words before a speech verb are rather somebody. */
  private static boolean looksLikePerson(Line line, int from, int to) {
    return to - from > 3 || line.norm(to).equals("said") || line.norm(to).equals("told");
  }

  /** The name alone for towns and provinces; with the head word for sites. */
  private static String label(
      Line line, int from, int to, String type, int head, int headTo, boolean of) {
    String name = Written.name(line, from, to);
    if (!NAMED_WITH_HEAD.contains(type) && !type.equals("quarter")) {
      return name;
    }
    String word = Written.name(line, head, headTo);
    return of && type.equals("quarter") ? name : name + (word.isEmpty() ? "" : " " + word);
  }

  /** Larger places named right behind: "in Manbij, in Aleppo province". */
  private List<String> within(Line line, int to) {
    List<String> within = new ArrayList<>();
    int i = to;
    while (i < line.size() && within.size() < 3) {
      int name = line.norm(i).equals(",") ? i + 1 : i;
      name = line.norm(name).equals("in") ? name + 1 : name;
      if (name == i || name >= line.size() || !line.isName(name)) {
        break;
      }
      Names.Hit<Place> hit = places.names().at(line.sentence().tokens(), name);
      if (hit == null) {
        break;
      }
      within.add(hit.value().name());
      i = name + hit.length();
      Phrases.Hit<String> head =
          i < line.size() ? heads.places().at(line.sentence().tokens(), i) : null;
      i += head == null ? 0 : head.length();
    }
    return within;
  }
}
