package rashomon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rashomon.Read;

/** Every claim shows where it comes from: its quote is the text at its offsets. */
class ProvenanceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corpus",
        "../shared/seeds",
        "../shared/gold/dev/docs",
        "../shared/gold/isaf/docs",
        "../shared/gold/gvc/docs"
      })
  void quotesStandInTheText(String folder) {
    Assumptions.assumeTrue(Files.isDirectory(Path.of(folder)), folder + " is not here");
    for (Path file : files(folder)) {
      check(file.toString(), Read.account(text(file)));
    }
  }

  private static void check(String file, Account account) {
    String text = account.document().text();
    for (Claim claim : account.claims()) {
      assertThat(claim.quote()).as(file).isEqualTo(claim.span().of(text));
      assertThat(claim.span().contains(claim.trigger())).as(file + " " + claim.id()).isTrue();
      assertThat(claim.rule()).as(file).isNotBlank();
    }
    account.mentions().all().forEach(m -> assertThat(m.span().of(text)).as(file).isNotBlank());
  }

  /** Pieces of news thrown together in any order: never an exception, always a quote. */
  @Test
  void anyWordsAreRead() {
    List<String> pieces =
        List.of(
            "at least",
            "12",
            "dozens of",
            "the",
            "rebels",
            "killed",
            "were",
            "wounded",
            "Homs",
            ",",
            ".",
            "\n\n",
            "\"",
            "said",
            "ceasefire",
            "until",
            "Friday",
            "by",
            "of",
            "and",
            "NDF",
            "took control of",
            "children",
            "including",
            "among the dead",
            "’s",
            "(",
            ")",
            "-",
            "7 pm",
            "\u202e",
            "\ud800",
            "the death toll",
            "rose to",
            "no",
            "a");
    Random random = new Random(7);
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder("The news: ");
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(pieces.get(random.nextInt(pieces.size())))
            .append(random.nextInt(9) > 0 ? " " : "");
      }
      check(text.toString(), Read.article("2016-09-16", text.toString()));
    }
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
