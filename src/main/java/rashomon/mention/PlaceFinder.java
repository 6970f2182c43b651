package rashomon.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Names;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Place;
import rashomon.knowledge.Places;
import rashomon.text.Like;
import rashomon.text.Token;

/**
 * Finds places: by the tables, by a head word beside a name ("the village of Al-Tukhar", "al-Tai
 * neighborhood", "Qamishli airport"), and, for names that no table knows, by a preposition of
 * place.
 */
final class PlaceFinder {

  private static final Set<String> QUARTERS =
      Set.of("neighborhoods", "neighbourhoods", "quarters", "suburbs");

  /** "Tamil Tiger-controlled X": whose it is. */
  private static final Like HELD = Like.of(".+-(held|controlled|run|ruled|dominated|occupied)");

  /** Types of site that are nothing without their head word: "Qamishli airport". */
  private static final Set<String> NAMED_WITH_HEAD = Set.of("base", "site", "camp", "border");

  /** Sites that bear the name of the town they lie in: "Qamishli airport"; camps often do not. */
  private static final Set<String> OF_A_TOWN = Set.of("base", "site");

  private final Places places;
  private final HeadWords heads;
  private final LargerPlaces larger;
  private final PlaceRolls rolls;

  PlaceFinder(Knowledge knowledge, HeadWords heads) {
    places = new Places(knowledge);
    this.heads = heads;
    larger = new LargerPlaces(places, heads);
    rolls = new PlaceRolls(knowledge, places);
  }

  /**
   * Adds the places of the sentence.
   *
   * @param bare whether the text has lost its commas
   */
  void find(Line line, boolean bare) {
    rolls.find(line, bare);
    line.walk(Opening.PLACE, i -> read(line, i));
    line.all(PlaceName.class).forEach(place -> share(line, place));
  }

  boolean mayBegin(Token word) {
    return NameRun.mayBegin(word) || heads.places().mayBegin(word);
  }

  /** Whether places told together may begin or end with the word, or stand before it. */
  boolean mayBeginRoll(Token word) {
    return rolls.mayBegin(word);
  }

  /** "X and Y neighbourhoods": X is one too, whatever town bears its name. */
  private static void share(Line line, Mention<PlaceName> first) {
    Mention<PlaceName> last =
        line.is(first.to(), "and") ? line.at(first.to() + 1, PlaceName.class) : null;
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

  /** Adds the place that begins here, if one does; the token to go on from. */
  private int read(Line line, int i) {
    if (line.covered(i, Time.class)
        || line.covered(i, PartyName.class)
        || line.covered(i, PlaceName.class)) {
      return i;
    }
    int to = behindHead(line, i);
    if (to > i) {
      return to;
    }
    Names.Hit<Place> hit = known(line, i);
    int run = NameRun.end(line, i);
    int name = hit == null ? PlaceWords.beforeSpeaker(line, i, run) : run;
    if (hit != null && i + hit.length() < name && PlaceWords.isOwner(line, i, hit.value())) {
      return i + hit.length();
    }
    if (hit != null && (i + hit.length() >= name || isPlain(line, i, i + hit.length()))) {
      return named(line, i, i + hit.length(), hit.value(), "place.table");
    }
    return name <= i ? i : unknown(line, i, name, hit == null);
  }

  private Names.@Nullable Hit<Place> known(Line line, int i) {
    return line.isName(i) ? places.names().at(line.sentence().tokens(), i) : null;
  }

  /** A name that is no place of the tables, at [from, to); {@code all}: not even its beginning. */
  private int unknown(Line line, int from, int to, boolean all) {
    boolean headline = line.isHeadline();
    String type = to - from > 1 && !headline ? heads.places().get(line.norm(to - 1)) : null;
    if (type != null && all) {
      Phrases.Hit<String> more = heads.places().at(line.sentence().tokens(), to);
      int end = more == null || line.is(to + more.length(), "of") ? to : to + more.length();
      String name = Written.name(line, from, to);
      line.add(from, end, new PlaceName(name, type, larger.behind(line, end), null), "place.named");
      return end;
    }
    if (isAdjective(line, to) || isHeld(line.norm(to))) {
      return to;
    }
    int before = PlaceWords.isHeld(line, from - 1) ? from - 2 : from - 1;
    boolean language = to - from == 1 && line.is(from, WordClass.LANGUAGE); // "spoke in Arabic"
    boolean locative = !headline && !language && line.is(before, WordClass.LOCATIVE);
    boolean head =
        heads.places().at(line.sentence().tokens(), to) != null && (!headline || line.isName(to));
    boolean taken = !headline && PlaceWords.isTaken(line, from, to);
    return locative || head || taken ? named(line, from, to, null, "place.syntax") : to;
  }

  private static boolean isHeld(String word) {
    return word.indexOf('-') > 0 && HELD.is(word);
  }

  /** "in the West Kurdish city of X": the words before a head that names its own place. */
  private boolean isAdjective(Line line, int to) {
    Phrases.Hit<String> head =
        to < line.size() ? heads.places().at(line.sentence().tokens(), to) : null;
    boolean town = head != null && head.value().equals("settlement");
    boolean whose = line.is(to - 1, WordClass.DESCRIBING_PLACE); // "the Kurdish region of X"
    return head != null
        && (town || whose)
        && line.is(to + head.length(), "of")
        && line.isName(to + 2);
  }

  /** Whether what follows a name of the table is no part of a longer name. */
  private boolean isPlain(Line line, int from, int to) {
    return !line.isName(to)
        || to - from > 1
        || PlaceWords.isSpeaker(line, from, NameRun.end(line, from))
        || PlaceWords.isOfPost(line, from)
        || line.covered(to, PartyName.class)
        || heads.people().at(line.sentence().tokens(), to) != null;
  }

  /** "the village of X", "the town of X": the head word comes first. */
  private int behindHead(Line line, int i) {
    Phrases.Hit<String> head = heads.places().at(line.sentence().tokens(), i);
    if (head == null || !line.is(i + head.length(), "of")) {
      return i;
    }
    int from = i + head.length() + 1;
    while (line.is(from, WordClass.ARTICLE)
        || from < line.size() && Written.isQuote(line.token(from))) {
      from++;
    }
    Names.Hit<Place> hit = known(line, from);
    int to = hit != null ? from + hit.length() : NameRun.end(line, from);
    boolean more = hit != null && line.is(to, "of") && line.isName(to + 1);
    if (more || to <= from || line.covered(from, PartyName.class)) {
      return i; // "the centre of the Kurdish region of X"
    }
    String type = head.value();
    String name = Written.name(line, from, to);
    boolean withHead = NAMED_WITH_HEAD.contains(type);
    String label = withHead ? join(name, Written.name(line, i, i + head.length())) : name;
    Place place = hit == null ? null : hit.value();
    boolean small = type.equals("settlement") || type.equals("quarter") && hit == null;
    line.add(i, to, new PlaceName(label, type, within(line, i, to, small), place), "place.head");
    return to;
  }

  /**
   * "the Tigray town of Togoga", "the Aleppo district of X": the larger place ahead, which is not
   * where it happened. In "the X district of Aleppo" it is the place behind that is larger.
   */
  private List<String> within(Line line, int head, int to, boolean small) {
    List<String> within = new ArrayList<>(larger.behind(line, to));
    Mention<PlaceName> ahead = head == 0 || !small ? null : line.at(head - 1, PlaceName.class);
    if (ahead != null && ahead.to() == head && ahead.meaning().place() != null) {
      line.remove(ahead);
      within.add(ahead.meaning().name());
    }
    return within;
  }

  /** "the Aleppo district of Salaheddine": the word belongs to the name behind it. */
  private boolean isOfUnknown(Line line, int behind) {
    int name = behind + 1;
    int end = NameRun.end(line, name);
    Phrases.Hit<String> head =
        end < line.size() ? heads.places().at(line.sentence().tokens(), end) : null;
    return line.is(behind, "of")
        && line.isName(name)
        && known(line, name) == null
        && !line.covered(name, PartyName.class)
        && (head == null || !head.value().equals("region"));
  }

  /** A name, with the head word that may follow it: "Aleppo province", "Qamishli airport". */
  private int named(Line line, int from, int to, @Nullable Place place, String rule) {
    Phrases.Hit<String> head = to < line.size() ? HeadWords.head(heads.places(), line, to) : null;
    boolean followed =
        head != null
            && !PlaceWords.isOwnName(line, to, head)
            && !(place != null && isOfUnknown(line, to + head.length()));
    if (rule.equals("place.syntax") && !followed && looksLikePerson(line, from, to)) {
      return to;
    }
    int end = head != null && followed ? to + head.length() : to;
    String type = head != null && followed ? head.value() : place == null ? "" : place.type();
    boolean withHead = NAMED_WITH_HEAD.contains(type);
    boolean owner = place != null && PlaceWords.isOwner(line, to - 1, place);
    String name = owner && place != null ? place.name() : Written.name(line, from, to);
    String label =
        withHead || type.equals("quarter") ? join(name, Written.name(line, to, end)) : name;
    Place known = followed && withHead ? null : place;
    List<String> within = larger.behind(line, end);
    boolean ofTown = place != null && OF_A_TOWN.contains(type) && within.isEmpty();
    List<String> town = ofTown ? List.of(name) : within;
    line.add(from, end, new PlaceName(label, type, town, known), rule);
    return end;
  }

  private static String join(String name, String head) {
    return head.isEmpty() ? name : name + " " + head;
  }

  /** "in Kofi Mensah's view": two capitalised words before a speech verb are rather somebody. */
  private static boolean looksLikePerson(Line line, int from, int to) {
    return to - from > 3 || line.is(to, "said") || line.is(to, "told");
  }
}
