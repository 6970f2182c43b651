package rashomon.pile;

import java.util.List;
import java.util.Set;
import rashomon.knowledge.Knowledge;
import rashomon.knowledge.Row;

/**
 * A country where a made-up flare-up can be.
 *
 * @param people "Yemeni", "Yemenis"
 * @param towns its largest, the capital left out
 * @param parties its rebels and militias
 */
record Theatre(
    String iso,
    String country,
    List<String> people,
    String capital,
    List<String> towns,
    List<String> regions,
    List<String> parties) {

  private static final int TOWNS = 15;

  private static final int PARTIES = 8;

  private static final Set<String> ARMED = Set.of("rebel", "militia");

  /** Those where wars are made up; neighbours in the list are at war with each other. */
  private static final List<String> LANDS =
      List.of(
          "SY", "IQ", "YE", "SO", "SD", "SS", "LY", "ML", "NG", "CF", "CD", "AF", "PK", "IN", "MM",
          "PH", "CO", "UA", "RU", "ET", "LB", "PS", "LK", "MX");

  static List<Theatre> all(Knowledge knowledge) {
    return everywhere(knowledge).stream().filter(t -> LANDS.contains(t.iso())).toList();
  }

  static List<Theatre> everywhere(Knowledge knowledge) {
    List<Row> countries = knowledge.table("countries.tsv").rows();
    List<Row> towns =
        knowledge.table("gazetteer.tsv").rows().stream().filter(Theatre::isTown).toList();
    List<Row> parties = knowledge.table("parties.tsv").rows();
    return countries.stream()
        .filter(row -> !row.list("capital").isEmpty() && !row.list("demonyms").isEmpty())
        .map(row -> of(row, towns, parties))
        .toList();
  }

  private static boolean isTown(Row row) {
    return row.get("population").length() >= 5 && row.get("name").length() >= 4;
  }

  private static Theatre of(Row country, List<Row> towns, List<Row> parties) {
    String iso = country.get("iso");
    String capital = country.list("capital").get(0);
    List<Row> largest =
        towns.stream()
            .filter(r -> r.get("country").equals(iso) && !r.get("name").equals(capital))
            .sorted((a, b) -> Long.compare(people(b), people(a)))
            .limit(TOWNS)
            .toList();
    List<String> armed =
        parties.stream()
            .filter(r -> r.get("country").equals(iso) && ARMED.contains(r.get("kind")))
            .map(r -> r.get("name"))
            .limit(PARTIES)
            .toList();
    List<String> regions = largest.stream().map(r -> r.get("region")).distinct().toList();
    List<String> names = largest.stream().map(r -> r.get("name")).toList();
    String name = country.get("name");
    return new Theatre(iso, name, country.list("demonyms"), capital, names, regions, armed);
  }

  private static long people(Row town) {
    return Long.parseLong(town.get("population"));
  }
}
