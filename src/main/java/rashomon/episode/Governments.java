package rashomon.episode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Party;
import rashomon.knowledge.Row;

/**
 * Which side governs each country, as far as accounts name one: where they tell of "the Assad
 * government" the Syrian army is of that side, else of a government without a name.
 */
final class Governments {

  /** The government of a country that the words leave open. */
  static final String GOVERNMENT = "government";

  private static final Pattern OF_COUNTRY = Pattern.compile("([a-z]{2})-government");

  private static final Set<String> RULING = Set.of("state", "army", "government");

  private static final Set<String> WORDS = words();

  private final Map<String, String> byCountry = new TreeMap<>();

  /**
   * @param wider what a larger pile of accounts tells, for countries that these do not tell of
   */
  Governments(List<Party> parties, @Nullable Governments wider) {
    Map<String, Map<String, Integer>> named = new TreeMap<>();
    for (Party party : parties) {
      if (rules(party)) {
        named
            .computeIfAbsent(party.countries().get(0), k -> new TreeMap<>())
            .merge(party.side(), 1, Integer::sum);
      }
    }
    named.forEach((country, sides) -> byCountry.put(country, Naming.favourite(sides)));
    if (wider != null) {
      wider.byCountry.forEach(byCountry::putIfAbsent);
    }
  }

  /** Whether it tells by name who governs a country. */
  private static boolean rules(Party party) {
    boolean state = RULING.contains(party.kind()) && party.countries().size() == 1;
    return state && !isOfCountry(party) && !party.side().equals(GOVERNMENT);
  }

  /** Whether its side is its country's government, whoever that is. */
  static boolean isOfCountry(Party party) {
    return OF_COUNTRY.matcher(party.side()).matches();
  }

  /** The side that governs a country: the one that is named, else one without a name. */
  String of(String iso) {
    return byCountry.getOrDefault(iso, iso.toLowerCase(Locale.ROOT) + "-government");
  }

  boolean is(String side) {
    return side.endsWith(GOVERNMENT) || byCountry.containsValue(side);
  }

  /** "regime", "loyalist": a word, folded, for the side of a government. */
  static boolean isWord(String word) {
    return WORDS.contains(word) || word.startsWith("regime-");
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Row row : Knowledge.shipped().table("sides.tsv").rows()) {
      if (row.get("side").equals(GOVERNMENT)) {
        words.add(row.need("word"));
      }
    }
    words.remove("army");
    words.remove("military");
    return Set.copyOf(words);
  }
}
