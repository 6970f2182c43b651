package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** The user's five articles, where they stand beside the project. */
class SeedsTest {

  private static final Path SEEDS = Path.of("../shared/seeds");

  @Test
  void areThreeFlareupsThreeAccountsOfOne() {
    assumeTrue(Files.isDirectory(SEEDS), "no " + SEEDS);
    Rashomon rashomon = Rashomon.of(Knowledge.shipped());
    Problems problems = new Problems();
    Comparison comparison =
        rashomon.compare(
            rashomon.documents(List.of(SEEDS.toString()), InputStream.nullInputStream(), problems),
            problems);
    assertThat(comparison.lineups())
        .extracting(l -> l.episode().members().size())
        .containsExactlyInAnyOrder(3, 1, 1);
    assertThat(comparison.lineups())
        .flatExtracting(Lineup::questions)
        .filteredOn(q -> q.asks().equals("Who broke the truce?"))
        .anyMatch(
            q ->
                q.finding().verdict() == Verdict.AGREE
                    && q.answers().get(0).documents().size() == 3);
    assertThat(comparison.lineups())
        .flatExtracting(Lineup::audits)
        .extracting(Audit::reason)
        .contains(
            "one siege is counted at 15, 13, 10 days in one article",
            "(1 + 11 = 12) + 9 = 21 held, 20 released");
  }
}
