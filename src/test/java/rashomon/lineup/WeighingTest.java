package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rashomon.Rashomon;
import rashomon.document.Document;
import rashomon.document.MadeUp;
import rashomon.document.Published;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** A question with more answers than anybody can weigh. */
class WeighingTest {

  @Test
  void saysWhereNotAllAnswersAreWeighed() {
    assertThat(reasons(203)).anyMatch(why -> why.contains("; of 203 answers the first 200 are"));
    assertThat(reasons(20)).noneMatch(why -> why.contains("are weighed"));
  }

  private static List<String> reasons(int tolls) {
    Rashomon rashomon = Rashomon.of(Knowledge.shipped());
    return rashomon
        .compare(IntStream.rangeClosed(1, tolls).mapToObj(WeighingTest::account), new Problems())
        .lineups()
        .stream()
        .flatMap(lineup -> lineup.questions().stream())
        .map(question -> question.finding().reason())
        .toList();
  }

  private static Document account(int toll) {
    String text = (toll + 1) + " villagers were killed in a raid on Mopti on 3 May 2031.";
    return MadeUp.document("a" + toll, "Paper " + toll, new Published("2031-05-04"), null, text);
  }
}
