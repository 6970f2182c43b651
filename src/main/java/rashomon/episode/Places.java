package rashomon.episode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rashomon.claim.Account;
import rashomon.claim.Claim;
import rashomon.claim.Where;
import rashomon.document.Section;
import rashomon.document.Section.Part;
import rashomon.mention.Mention;
import rashomon.mention.PlaceName;

/**
 * The places of an account, by key, weighed: what its claims are put at counts more than what it
 * mentions, and what its title names more than its text. The place of a dateline alone is where the
 * writer sits.
 */
final class Places {

  private static final int CLAIM = 3;
  private static final int TITLE = 3;

  /** A country that is named so often is what the article is about. */
  private static final int OFTEN = 2;

  private final Map<String, Integer> spots = new TreeMap<>();
  private final Map<String, Integer> towns = new TreeMap<>();
  private final Map<String, Integer> lands = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  static Places of(Account account, List<Claim> news) {
    Places places = new Places();
    for (Claim claim : news) {
      if (claim.where() != null) {
        places.add(claim.where(), CLAIM);
      }
    }
    List<Section> titles =
        account.document().sections().stream().filter(s -> s.part() == Part.TITLE).toList();
    for (Mention<PlaceName> mention : account.mentions().of(PlaceName.class)) {
      Where where = new Where(mention.meaning(), false);
      places.add(where, isIn(titles, mention) ? TITLE : 1);
    }
    places.dropDatelines(account);
    return places;
  }

  /** "ERBIL (Kurdistan 24) -": where the writer sits, unless the text speaks of it again. */
  private void dropDatelines(Account account) {
    Set<String> datelines = new TreeSet<>();
    String dateline = account.document().dateline();
    if (dateline != null) {
      datelines.add(Spelling.key(dateline.split(",", -1)[0]));
    }
    Set<String> again = new TreeSet<>();
    for (Mention<PlaceName> mention : account.mentions().of(PlaceName.class)) {
      String words = mention.span().of(account.document().text());
      boolean capitals = words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
      (capitals ? datelines : again).add(Spelling.key(mention.meaning()));
    }
    datelines.removeAll(again);
    towns.keySet().removeAll(datelines);
    spots.keySet().removeAll(datelines);
  }

  private static boolean isIn(List<Section> sections, Mention<PlaceName> mention) {
    for (Section section : sections) {
      if (section.span().contains(mention.span())) {
        return true;
      }
    }
    return false;
  }

  private void add(Where where, int weight) {
    Locality locality = Locality.of(where);
    if (locality == Locality.BORDER) {
      return;
    }
    Map<String, Integer> own =
        locality == Locality.COUNTRY ? lands : locality == Locality.SPOT ? spots : towns;
    for (String name : where.place().name().split(" and ", -1)) {
      boolean known = where.place().place() != null;
      add(own, known ? Spelling.key(where.place()) : Spelling.key(name), name, weight);
    }
    if (locality == Locality.SPOT && !where.within().isEmpty()) {
      String town = where.within().get(0);
      add(towns, Spelling.key(town), town, weight);
    }
  }

  private void add(Map<String, Integer> weights, String key, String name, int weight) {
    weights.merge(key, weight, Integer::sum);
    names.putIfAbsent(key, name);
  }

  private static int most(Map<String, Integer> weights) {
    return weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Towns, quarters and districts, by key, each with a name. */
  Map<String, String> narrow() {
    Map<String, String> narrow = new TreeMap<>();
    spots.keySet().forEach(key -> narrow.put(key, names.getOrDefault(key, key)));
    towns.keySet().forEach(key -> narrow.put(key, names.getOrDefault(key, key)));
    return narrow;
  }

  /** The countries that it names most, three at most. */
  Set<String> lands() {
    return lands.entrySet().stream()
        .filter(e -> e.getValue() >= OFTEN)
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(3)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where most of it takes place; none where the account speaks of a whole country. */
  Set<String> home() {
    int most = Math.max(most(towns), most(spots));
    Set<String> home = new TreeSet<>();
    if (most >= CLAIM && most(lands) <= 2 * most) {
      home.addAll(main(towns, most(towns)));
      home.addAll(main(spots, most));
    }
    return home;
  }

  private static Set<String> main(Map<String, Integer> weights, int most) {
    Set<String> main =
        weights.entrySet().stream()
            .filter(e -> 2 * e.getValue() >= most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return most > 1 || main.size() == 1 ? main : Set.of();
  }
}
