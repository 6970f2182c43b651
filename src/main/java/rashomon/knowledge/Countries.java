package rashomon.knowledge;

/** The countries of {@code countries.tsv}, found by name or by demonym. */
public final class Countries {

  private final Names<Country> names = new Names<>();
  private final Names<Country> demonyms = new Names<>();

  public Countries(Knowledge knowledge) {
    for (Row row : knowledge.table("countries.tsv").rows()) {
      Country country = new Country(row.need("name"), row.need("iso"), row.get("capital"));
      names.add(country.name(), country);
      row.list("also").forEach(name -> names.add(name, country));
      row.list("demonyms").forEach(name -> demonyms.add(name, country));
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
