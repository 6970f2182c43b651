package rashomon.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.Rashomon;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/** From the words of two accounts to the verdict on them. */
class TwoAccountsTest {

  private static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  @TempDir private Path folder;

  static List<Map<String, String>> rows() {
    return Rows.of("two-accounts.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void verdict(Map<String, String> row) throws IOException {
    write("ash", row.get("published"), row.get("text"));
    write("birch", row.get("published2"), row.get("text2"));
    Problems problems = new Problems();
    Comparison comparison =
        RASHOMON.compare(
            RASHOMON.documents(List.of(folder.toString()), InputStream.nullInputStream(), problems),
            problems);
    List<Question> all =
        comparison.lineups().stream().flatMap(lineup -> lineup.questions().stream()).toList();
    assertThat(all.stream().filter(q -> q.asks().contains(String.valueOf(row.get("asks")))))
        .as("%s", all.stream().map(q -> q.asks() + " " + q.finding()).toList())
        .anyMatch(q -> q.finding().verdict().word().equals(row.get("verdict")));
  }

  private void write(String outlet, String published, String text) throws IOException {
    String head = "---\noutlet: Radio " + outlet + "\npublished: " + published + "\n---\n\n";
    Files.writeString(folder.resolve(outlet + ".txt"), head + text + "\n");
  }
}
