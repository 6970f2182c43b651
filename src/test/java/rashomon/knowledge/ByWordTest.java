package rashomon.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The indexes of words that the build makes hold what the tables hold. */
class ByWordTest {

  @ParameterizedTest
  @EnumSource(Wordings.class)
  void hasTheRowsOfEveryWordInTheirOrder(Wordings wordings) {
    ByWord<List<Integer>> lines = lines(Knowledge.shipped(), wordings);
    wordings
        .byWord(Table.shipped(wordings.table()).rows())
        .forEach(
            (word, rows) ->
                assertThat(lines.get(word))
                    .as(word)
                    .isEqualTo(rows.stream().map(Row::number).toList()));
  }

  @ParameterizedTest
  @EnumSource(Wordings.class)
  void hasNothingUnderOtherWords(Wordings wordings) {
    assertThat(lines(Knowledge.shipped(), wordings).get("no such word")).isNull();
  }

  @Test
  void ownRowsStandBehindThoseThatShip(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("actors.tsv"), "word\tkind\nharriers\tgroup\n");
    assertThat(lines(Knowledge.with(folder), Wordings.ACTORS).get("harriers")).containsExactly(2);
    assertThat(lines(Knowledge.with(folder), Wordings.ACTORS).get("troops"))
        .isEqualTo(lines(Knowledge.shipped(), Wordings.ACTORS).get("troops"));
  }

  @Test
  void aFaultInAnOwnRowShowsBeforeItsWordIsMet(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("actors.tsv"), "word\tkind\nharriers\t\n");
    Knowledge own = Knowledge.with(folder);
    assertThatThrownBy(() -> ByWord.of(own, Wordings.ACTORS, (word, rows) -> kinds(rows)))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("'kind' is empty");
  }

  private static List<String> kinds(List<Row> rows) {
    return rows.stream().map(row -> row.need("kind")).toList();
  }

  private static ByWord<List<Integer>> lines(Knowledge knowledge, Wordings wordings) {
    return ByWord.of(knowledge, wordings, (w, rows) -> rows.stream().map(Row::number).toList());
  }
}
