package rashomon.knowledge;

import java.util.List;

/** The sides of {@code parties.tsv}, found by any of their names. */
public final class Parties {

  private final Names<Party> names = new Names<>();

  public Parties(Knowledge knowledge) {
    names.addAll(knowledge, Spellings.PARTIES, Parties::party);
  }

  private static Party party(Row row) {
    return new Party(row.need("name"), row.need("kind"), row.get("side"), row.list("country"));
  }

  public Names<Party> names() {
    return names;
  }

  /** A party that is built from a country: its army, its government. */
  public static Party of(Country country, String name, String kind) {
    return new Party(name, kind, "", List.of(country.iso()));
  }
}
