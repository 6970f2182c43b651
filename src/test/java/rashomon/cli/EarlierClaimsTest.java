package rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of an earlier run, compared alone or beside new articles. */
class EarlierClaimsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    write("gazette", "Seven villagers were killed in a raid on Mopti on Thursday, medics said.");
    write("courier", "Nine villagers were killed in a raid on Mopti on Thursday, a monitor said.");
    write("herald", "The army killed two rebels in Mopti on Thursday. A truce began at noon.");
  }

  private void write(String outlet, String text) throws IOException {
    Files.writeString(
        folder.resolve(outlet + ".txt"),
        "---\noutlet: The " + outlet + "\npublished: 2031-03-14\n---\n\n" + text + "\n");
  }

  private Path claims(String... outlets) throws IOException {
    String[] args = new String[outlets.length + 2];
    args[0] = "claims";
    args[1] = "--hostilities";
    for (int i = 0; i < outlets.length; i++) {
      args[i + 2] = folder.resolve(outlets[i] + ".txt").toString();
    }
    Path file = folder.resolve("earlier.jsonl");
    Files.writeString(file, Run.of(args).out());
    return file;
  }

  private String path(String outlet) {
    return folder.resolve(outlet + ".txt").toString();
  }

  @Test
  void lineupIsTheSameAsFromTheArticles() throws IOException {
    Run articles = Run.of("compare", path("gazette"), path("courier"), path("herald"));
    Run records = Run.of("compare", claims("gazette", "courier", "herald").toString());
    assertThat(records.err()).isEmpty();
    assertThat(records.exit()).isZero();
    assertThat(articles.out()).contains("CONFLICT", "villagers");
    assertThat(records.out()).isEqualTo(articles.out());
  }

  /** Undated articles among them, titles, sites, lengths told loosely, times lent. */
  @Test
  void wholeCorpusWrittenForCompareIsLinedUpAsItsArticles() throws IOException {
    Path file = folder.resolve("pile.jsonl");
    Files.writeString(file, Run.of("claims", "--format", "pile", "corpus").out());
    Run records = Run.of("compare", "--format", "json", file.toString());
    assertThat(records.err()).isEmpty();
    assertThat(records.out()).isEqualTo(Run.of("compare", "--format", "json", "corpus").out());
  }

  @Test
  void articleThatIsNotAsItWasWrittenIsToldAndItsClaimsAreKept() throws IOException {
    Path file = folder.resolve("pile.jsonl");
    String pile = Run.of("claims", "--format", "pile", path("gazette"), path("courier")).out();
    Files.writeString(file, pile.replaceFirst("Seven villagers", "Many villagers"));
    Run run = Run.of("compare", file.toString());
    assertThat(run.exit()).isEqualTo(ExitCode.UNDONE);
    assertThat(run.err()).contains("gazette.txt is not as it was written");
    assertThat(run.out()).contains("from 2 accounts");
  }

  @Test
  void besideNewArticles() throws IOException {
    Run articles = Run.of("compare", path("gazette"), path("courier"), path("herald"));
    Path earlier = claims("gazette", "herald");
    Run mixed = Run.of("compare", path("courier"), earlier.toString());
    assertThat(mixed.err()).isEmpty();
    assertThat(mixed.out()).isEqualTo(articles.out());
  }

  @Test
  void oneArticleGivenTwiceIsCountedOnce() throws IOException {
    Run once = Run.of("compare", path("gazette"), path("courier"));
    Path earlier = claims("gazette");
    Files.copy(folder.resolve("courier.txt"), folder.resolve("courier-2.txt"));
    Run twice =
        Run.of("compare", path("gazette"), path("courier"), path("courier-2"), earlier.toString());
    assertThat(twice.exit()).isZero();
    assertThat(twice.errors()).hasSize(2);
    assertThat(twice.err()).contains("note: the same article as", "note: given twice");
    assertThat(once.out()).contains("from 2 accounts");
    assertThat(twice.out()).contains("from 2 accounts");
  }

  @Test
  void whatWasReadIsWrittenAgain() throws IOException {
    Path earlier = claims("gazette", "courier", "herald");
    Run again = Run.of("claims", "--hostilities", earlier.toString());
    assertThat(again.out().lines().sorted().toList())
        .isEqualTo(Files.readAllLines(earlier).stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"x#1\"}",
        "{",
        "[]",
        "{\"id\":\"x#1\",\"document\":\"x\",\"kind\":\"casualties\",\"quote\":\"a\",\"span\":{}}",
        "{\"id\":\"x\",\"document\":\"x\",\"kind\":\"casualties\",\"action\":\"killed\",\"quote\":\"a\",\"span\":{\"start\":0,\"end\":1},\"trigger\":{\"start\":0,\"end\":1}}",
        "{\"id\":\"x#1\",\"document\":\"x\",\"kind\":\"casualties\",\"action\":\"killed\",\"quote\":\"abc\",\"span\":{\"start\":0,\"end\":1},\"trigger\":{\"start\":0,\"end\":1}}",
        "{\"id\":\"x#1\",\"document\":\"x\",\"kind\":\"casualties\",\"action\":\"killed\",\"quote\":\"\",\"span\":{\"start\":2000000000,\"end\":2000000000},\"trigger\":{\"start\":0,\"end\":1}}",
        "{\"id\":\"x#1\",\"document\":\"x\",\"kind\":\"casualties\",\"action\":\"killed\",\"quote\":\"a\",\"span\":{\"start\":-4,\"end\":-3},\"trigger\":{\"start\":0,\"end\":1}}",
        "{\"id\":\"x#1\",\"document\":\"x\",\"kind\":\"casualties\",\"action\":\"burnt\",\"quote\":\"a\",\"span\":{\"start\":0,\"end\":1},\"trigger\":{\"start\":0,\"end\":1},\"modality\":\"stated\",\"scope\":\"main\",\"rule\":\"r\"}"
      })
  void brokenRecordIsToldAndTheOthersAreRead(String record) throws IOException {
    Path earlier = claims("gazette", "courier", "herald");
    Run whole = Run.of("claims", "--hostilities", earlier.toString());
    List<String> lines = Files.readAllLines(earlier);
    Files.writeString(
        earlier,
        lines.get(0) + "\n" + record + "\n" + String.join("\n", lines.subList(1, lines.size())));
    Run run = Run.of("claims", "--hostilities", earlier.toString());
    assertThat(run.exit()).isEqualTo(ExitCode.UNDONE);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("earlier.jsonl:2: ");
    assertThat(run.out().lines().sorted().toList())
        .isEqualTo(whole.out().lines().sorted().toList());
  }
}
