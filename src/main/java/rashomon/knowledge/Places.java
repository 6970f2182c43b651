package rashomon.knowledge;

import org.jspecify.annotations.Nullable;

/** The places of {@code countries.tsv}, {@code regions.tsv} and {@code gazetteer.tsv}. */
public final class Places {

  private final Names<Place> names = new Names<>();

  public Places(Knowledge knowledge) {
    names.addAll(knowledge, Spellings.COUNTRIES, row -> place(row, "country", "", row.need("iso")));
    names.addAll(
        knowledge, Spellings.REGIONS, row -> place(row, row.get("kind"), "", row.get("country")));
    knowledge.own("gazetteer.tsv").forEach(this::addOwn);
    names.addIndex(Spellings.CITIES, Places::city);
  }

  private void addOwn(Row row) {
    Place place = place(row, "city", row.get("region"), row.get("country"));
    names.add(place.name(), place);
    row.list("also").forEach(name -> names.add(name, place));
  }

  /** A place without coordinates. */
  private static Place place(Row row, String type, String region, String country) {
    return new Place(row.need("name"), type, region, country, Double.NaN, Double.NaN);
  }

  private static Place city(Row row) {
    return new Place(
        row.need("name"),
        "city",
        row.get("region"),
        row.get("country"),
        degrees(row.get("lat")),
        degrees(row.get("lon")));
  }

  private static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  public Names<Place> names() {
    return names;
  }

  /** The place of exactly that name, or null. */
  public @Nullable Place get(String name) {
    return names.get(name);
  }
}
