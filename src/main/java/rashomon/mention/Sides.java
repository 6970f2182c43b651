package rashomon.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Country;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Party;
import rashomon.knowledge.Place;
import rashomon.knowledge.Row;

/**
 * Whose group it is, from the words before its head: a named party ("NDF gunmen"), a state ("Syrian
 * army", "Russian jets"), or a description ("pro-government fighters", "Islamist rebels").
 */
final class Sides {

  private static final String PLAIN = "plain";

  private final Map<String, String> sides = new HashMap<>();

  Sides(Knowledge knowledge) {
    for (Row row : knowledge.table("sides.tsv").rows()) {
      sides.put(row.need("word"), row.need("side"));
    }
  }

  /** The side of an actor named in [from, to), or null where the words name none. */
  @Nullable PartyName in(Line line, int from, int to) {
    return in(line, from, to, true);
  }

  /**
   * The side named in [from, to), or null where the words name none.
   *
   * @param armed whether the head says that they are somebody's forces; "twelve Kenyans" are not
   */
  @Nullable PartyName in(Line line, int from, int to, boolean armed) {
    Mention<PartyName> named = line.last(to, PartyName.class);
    if (named != null && named.from() >= from && !named.rule().equals("party.group")) {
      return named.meaning();
    }
    Country country = country(line, from, to);
    String side = side(line, from, to);
    if (country == null && side == null) {
      return null;
    }
    int first = ownWords(line, from, to);
    boolean hedged = line.is(first, "suspected") || line.is(first, "alleged");
    String name = Written.name(line, hedged ? first + 1 : first, to);
    return new PartyName(
        name,
        party(country, side, armed ? line.norm(to - 1) : PartyName.NATION),
        hedged,
        isPlain(line, hedged ? first + 1 : first, to));
  }

  /** "more Kenyan soldiers", "wounded Kenyan soldiers": what befell them is not their name. */
  static int ownWords(Line line, int from, int to) {
    int first = from;
    while (first < to - 1
        && (line.is(first, WordClass.MORE)
            || line.is(first, WordClass.ORDINAL)
            || line.is(first, WordClass.HARM_STATE)
            || line.isOneOf(
                first, "first|dreaded|hardened|hardcore|hard-core|seasoned|fellow|unidentified"))) {
      first++;
    }
    return first;
  }

  /** "the armed forces of Armenia": the state's, where only its name follows "of"; else null. */
  @Nullable PartyName ofState(Line line, int from, int to) {
    Mention<PlaceName> state =
        line.is(to, "of") && to + 1 < line.size() ? line.at(to + 1, PlaceName.class) : null;
    if (state == null || state.from() != to + 1 || !state.meaning().type().equals("country")) {
      return null;
    }
    boolean citizens = line.isOneOf(to - 1, "citizen|citizens|national|nationals");
    String kind = citizens ? PartyName.NATION : line.norm(to - 1);
    Place place = state.meaning().place();
    String iso = place == null ? "" : place.country();
    Country country = new Country(state.meaning().name(), iso, "");
    String name = Written.name(line, ownWords(line, from, to), state.to());
    return iso.isEmpty() ? null : new PartyName(name, party(country, null, kind), false);
  }

  private static @Nullable Country country(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention<Demonym> demonym = line.at(i, Demonym.class);
      if (demonym != null) {
        return demonym.meaning().country();
      }
    }
    return null;
  }

  /** Whether the word tells of a side or a people: "opposition", "Kurdish", "Turkish-backed". */
  boolean has(Line line, int i) {
    return side(line.norm(i)) != null || line.covered(i, Demonym.class);
  }

  private @Nullable String side(Line line, int from, int to) {
    String plain = null;
    for (int i = from; i < to; i++) {
      String side = side(line.norm(i));
      if (side != null && !side.equals(PLAIN)) {
        return side;
      }
      plain = side == null ? plain : side;
    }
    return plain;
  }

  /** Whether the words only say that they are armed: "militants", "armed terrorists". */
  private boolean isPlain(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!PLAIN.equals(side(line.norm(i))) && !line.is(i, "armed")) {
        return false;
      }
    }
    return true;
  }

  /** "regime", "rebel", "Turkish-backed", "pro-X", "X-affiliated". */
  private @Nullable String side(String word) {
    String side = sides.get(word);
    if (side != null || word.indexOf('-') < 0) {
      return side;
    }
    String ending = sides.get(word.substring(word.lastIndexOf('-')));
    return ending != null ? ending : sides.get(word.substring(0, word.indexOf('-') + 1));
  }

  private static @Nullable Party party(
      @Nullable Country country, @Nullable String side, String head) {
    if ("government".equals(side) || side == null && country != null) {
      String whose =
          country == null ? "government" : country.iso().toLowerCase(Locale.ROOT) + "-government";
      String name = country == null ? "government forces" : country.name() + " " + branch(head);
      return new Party(
          name, branch(head), whose, country == null ? List.of() : List.of(country.iso()));
    }
    return null;
  }

  private static String branch(String head) {
    return switch (head) {
      case PartyName.NATION -> PartyName.NATION;
      case "police", "policemen" -> "police";
      case "government", "regime", "authorities", "authority", "administration", "junta" ->
          "government";
      default -> "army";
    };
  }
}
