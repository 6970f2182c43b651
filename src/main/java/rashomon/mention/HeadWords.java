package rashomon.mention;

import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Phrases;
import rashomon.knowledge.Row;
import rashomon.knowledge.Wordings;

/** The nouns that groups of people, actors and places are built around. */
final class HeadWords {

  /** What a people noun says of who they are: to which group they belong. */
  enum Tells {
    NOTHING,
    /** "Tamils", "Copts": a people or a faith, capitalised. */
    PEOPLE,
    /** "priests", "evacuees": a calling or lot that makes a group. */
    LOT,
    /** "residents of X", "Rohingya villagers": with other words that say of which. */
    OF
  }

  /** A people noun; {@code one} is the singular. */
  record Noun(Category category, boolean actor, String unit, boolean one, Tells tells) {}

  /** How a head word names an actor: as a group, or as a weapon or deed of somebody's. */
  enum Actor {
    GROUP,
    WEAPON
  }

  private final Phrases<Noun> people;
  private final Phrases<Actor> actors;
  private final Phrases<String> places;

  HeadWords(Knowledge knowledge) {
    people = Phrases.of(knowledge, Wordings.PEOPLE, HeadWords::noun);
    actors = Phrases.of(knowledge, Wordings.ACTORS, (row, column) -> row.one("kind", Actor.class));
    places = Phrases.of(knowledge, Wordings.PLACE_HEADS, (row, column) -> row.need("type"));
  }

  /** What a row says of many; of one, where that is another word. */
  private static @Nullable Noun noun(Row row, String column) {
    boolean one = column.equals("one");
    if (one && row.get("one").equals(row.get("many"))) {
      return null;
    }
    Category category = row.one("category", Category.class);
    boolean actor = row.get("actor").equals("yes");
    Tells tells = row.get("tells").isEmpty() ? Tells.NOTHING : row.one("tells", Tells.class);
    return new Noun(category, actor, row.need("unit"), one, tells);
  }

  Phrases<Noun> people() {
    return people;
  }

  Phrases<Actor> actors() {
    return actors;
  }

  /** Place head words and their types. */
  Phrases<String> places() {
    return places;
  }

  /** "a man police believe was a spy": the second noun has a clause of its own. */
  private static boolean isBeliever(Line line, int verb) {
    return line.isOneOf(
        verb, "believe|believes|believed|say|says|suspect|suspects|think|thinks|describe");
  }

  /** "took two soldiers prisoner": what was done to them, and not who they are. */
  private static boolean isHeldAs(Line line, int i) {
    return line.isOneOf(i, "prisoner|hostage|captive");
  }

  /** "killing three civilians chief of staff X said": several describe nobody behind them. */
  private static boolean isSeveral(Object noun) {
    return noun instanceof Noun people && !people.one() && !people.actor();
  }

  private static boolean isOne(Object noun) {
    return noun instanceof Noun people && people.one();
  }

  /** The head noun at the token, the longest, with all heads that follow it directly; or null. */
  static <V> Phrases.@Nullable Hit<V> head(Phrases<V> heads, Line line, int i) {
    Phrases.Hit<V> hit = heads.at(line.sentence().tokens(), i);
    if (hit == null) {
      return null;
    }
    int length = hit.length();
    while (i + length < line.size()) {
      Phrases.Hit<V> next = heads.at(line.sentence().tokens(), i + length);
      if (next == null
          || isHeldAs(line, i + length)
          || isBeliever(line, i + length + next.length())
          || isSeveral(hit.value()) && isOne(next.value())) {
        break;
      }
      length += next.length();
      hit = new Phrases.Hit<>(next.value(), length);
    }
    return hit;
  }
}
