package rashomon.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.knowledge.Row;
import rashomon.knowledge.Table;

/** Every family of {@code time-phrases.tsv} reads its own example and not what it must never. */
class PhrasesTest {

  private static final String WEDNESDAY = "2016-07-20";

  static List<Row> rows() {
    return Table.shipped("time-phrases.tsv").rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void readsItsExample(Row row) {
    Reading reading = Reading.of(WEDNESDAY, row.need("example"));
    assertThat(reading.values()).as(reading.list()).isEqualTo(row.need("gives"));
    if (!row.need("gives").equals("-")) {
      assertThat(reading.hasRule(row.need("name"))).as(reading.list()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void doesNotReadWhatItMustNever(Row row) {
    Reading reading = Reading.of(WEDNESDAY, row.need("never"));
    assertThat(reading.hasRule(row.need("name"))).as(reading.list()).isFalse();
  }
}
