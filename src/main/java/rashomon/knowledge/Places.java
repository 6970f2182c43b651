package rashomon.knowledge;

import org.jspecify.annotations.Nullable;

/** The places of {@code countries.tsv}, {@code regions.tsv} and {@code gazetteer.tsv}. */
public final class Places {

  private final Names<Place> names;

  public Places(Knowledge knowledge) {
    names = new Names<>(Gazetteer.load(knowledge));
    for (Row row : knowledge.table("countries.tsv").rows()) {
      add(row, "country", "", row.need("iso"));
    }
    for (Row row : knowledge.table("regions.tsv").rows()) {
      add(row, row.get("kind"), "", row.get("country"));
    }
    for (Row row : knowledge.own("gazetteer.tsv")) {
      add(row, "city", row.get("region"), row.get("country"));
    }
  }

  /** Adds a place without coordinates. */
  private void add(Row row, String type, String region, String country) {
    Place place = new Place(row.need("name"), type, region, country, Double.NaN, Double.NaN);
    names.add(place.name(), place);
    row.list("also").forEach(name -> names.add(name, place));
  }

  public Names<Place> names() {
    return names;
  }

  /** The place of exactly that name, or null. */
  public @Nullable Place get(String name) {
    return names.get(name);
  }
}
