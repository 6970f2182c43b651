package rashomon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rashomon.Rashomon;
import rashomon.text.Tokens;

/** With a folder of no tables all names are read row by row, without it from the indexes. */
class NameIndexTest {

  @TempDir Path none;

  @Test
  void everyPartyIsFoundByTheIndexAsByTheRows() {
    Names<Party> indexed = new Parties(Knowledge.shipped()).names();
    Names<Party> read = new Parties(Knowledge.with(none)).names();
    same(indexed, read, "parties.tsv", List.of("name", "also"));
  }

  @Test
  void everyRegionAndCountryIsFoundByTheIndexAsByTheRows() {
    Names<Place> indexed = new Places(Knowledge.shipped()).names();
    Names<Place> read = new Places(Knowledge.with(none)).names();
    same(indexed, read, "countries.tsv", List.of("name", "also"));
    same(indexed, read, "regions.tsv", List.of("name", "also"));
  }

  @Test
  void everyDemonymIsFoundByTheIndexAsByTheRows() {
    Names<Country> indexed = new Countries(Knowledge.shipped()).demonyms();
    Names<Country> read = new Countries(Knowledge.with(none)).demonyms();
    same(indexed, read, "countries.tsv", List.of("demonyms"));
  }

  @Test
  void everyRowOfEveryTableIsWellFormed() {
    assertThatCode(() -> Rashomon.of(Knowledge.with(none))).doesNotThrowAnyException();
  }

  @Test
  void citiesAreFoundWithTheirPosition() {
    Place place = new Places(Knowledge.shipped()).get("Qamishli");
    assertThat(place).isNotNull();
    assertThat(place.latitude()).isBetween(36.0, 38.0);
  }

  @Test
  void whatIsNoNameIsNotFound() {
    Names<Party> indexed = new Parties(Knowledge.shipped()).names();
    assertThat(indexed.get("nobody of that name")).isNull();
    assertThat(indexed.get("")).isNull();
    assertThat(indexed.at(Tokens.of("Zzz and others"), 0)).isNull();
  }

  private static <V> void same(
      Names<V> indexed, Names<V> read, String table, List<String> columns) {
    for (Row row : Knowledge.shipped().table(table).rows()) {
      for (String column : columns) {
        for (String name : row.list(column)) {
          assertThat(indexed.get(name)).as(name).isEqualTo(read.get(name));
          assertThat(indexed.at(Tokens.of(name), 0))
              .as(name)
              .isEqualTo(read.at(Tokens.of(name), 0));
        }
      }
    }
  }
}
