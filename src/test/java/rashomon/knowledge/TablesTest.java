package rashomon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the tables is the tables that there are. */
class TablesTest {

  private static final Tables TABLES = Tables.shipped();

  @Test
  void everyTableIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/knowledge/en"))) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(TABLES.all()).extracting(Tables.Entry::name).containsExactlyElementsOf(names);
    }
  }

  @Test
  void wordsAreLookedForInColumnsThatThereAre() {
    for (Tables.Entry table : TABLES.all()) {
      Row row = Knowledge.shipped().table(table.name()).rows().get(0);
      assertThat(row.columns().keySet()).as(table.name()).containsAll(table.words());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "killed.people,verbs.tsv",
    "wounded.toll,harm-nouns.tsv",
    "clash.noun,hostilities.tsv",
    "holds.noun,territory-nouns.tsv",
    "captured.place-falls,territory-verbs.tsv",
    "party.name,parties.tsv",
    "time.join.day-part:weekday,time-phrases.tsv",
    "negotiated.talks,''"
  })
  void ruleReadsItsTables(String rule, String tables) {
    List<String> names = TABLES.of(rule).stream().map(Tables.Entry::name).toList();
    assertThat(String.join(", ", names)).isEqualTo(tables);
  }

  @Test
  void versionIsThatOfTheRows() {
    assertThat(TABLES.version()).matches("[0-9a-f]{8}").isEqualTo(Tables.shipped().version());
  }
}
