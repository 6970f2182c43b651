package rashomon.knowledge;

/** The countries of {@code countries.tsv}, found by name or by demonym. */
public final class Countries {

  private final Names<Country> names = new Names<>();
  private final Names<Country> demonyms = new Names<>();
  private final Names<Country> governments = new Names<>();

  public Countries(Knowledge knowledge) {
    names.addAll(knowledge, Spellings.COUNTRIES, Countries::country);
    demonyms.addAll(knowledge, Spellings.DEMONYMS, Countries::country);
    governments.addAll(knowledge, Spellings.GOVERNMENTS, Countries::country);
  }

  private static Country country(Row row) {
    return new Country(row.need("name"), row.need("iso"), row.get("capital"));
  }

  public Names<Country> names() {
    return names;
  }

  /** "Syria", "Damascus": what its government goes by. */
  public Names<Country> governments() {
    return governments;
  }

  /** "Syrian", "Syrians". */
  public Names<Country> demonyms() {
    return demonyms;
  }
}
