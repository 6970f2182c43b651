package rashomon.knowledge;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The countries of {@code countries.tsv}, found by name or by demonym. */
public final class Countries {

  private final Names<Country> names = new Names<>();
  private final Names<Country> demonyms = new Names<>();

  public Countries(Knowledge knowledge) {
    for (Row row : knowledge.table("countries.tsv").rows()) {
      Country country =
          new Country(row.need("name"), row.need("iso"), row.get("capital"), zone(row));
      names.add(country.name(), country);
      row.list("also").forEach(name -> names.add(name, country));
      row.list("demonyms").forEach(name -> demonyms.add(name, country));
    }
  }

  private static @Nullable ZoneId zone(Row row) {
    try {
      return row.get("zone").isEmpty() ? null : ZoneId.of(row.get("zone"));
    } catch (DateTimeException e) {
      throw row.fault("'" + row.get("zone") + "' is no time zone");
    }
  }

  public Names<Country> names() {
    return names;
  }

  /** "Syrian", "Syrians". */
  public Names<Country> demonyms() {
    return demonyms;
  }
}
