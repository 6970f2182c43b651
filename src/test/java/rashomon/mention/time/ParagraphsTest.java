package rashomon.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Times in running text, against TIMEX3's marks on paragraphs of our own. */
class ParagraphsTest {

  private static final int FEWEST = 60;

  @Test
  void theTableIsLargeEnough() {
    assertThat(TimeReaderTest.rows("paragraphs.tsv")).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  /** The table was read while building, so the bounds only catch what breaks. */
  @Test
  void timesAreMarkedAsInTimex3() {
    Map<String, TimexScore> scores = new TreeMap<>();
    for (List<String> row : TimeReaderTest.rows("paragraphs.tsv")) {
      scores.computeIfAbsent(row.get(0), manner -> new TimexScore()).add(row.get(1), row.get(2));
    }
    assertThat(scores).containsOnlyKeys("business", "history", "wire");
    scores.forEach(
        (manner, score) -> {
          assertThat(score.expressions()).as(manner).isGreaterThanOrEqualTo(50);
          assertThat(score.relaxedF1()).as(manner + " " + score).isGreaterThan(0.9);
          assertThat(score.strictF1()).as(manner + " " + score).isGreaterThan(0.85);
          assertThat(score.valueF1()).as(manner + " " + score).isGreaterThan(0.85);
        });
  }
}
