package rashomon.claim.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.Read;
import rashomon.claim.Claim;
import rashomon.knowledge.Row;

/** Every word of saying is read in its own example, with the speaker that the row names. */
class CueExamplesTest {

  static Stream<Row> rows() {
    return Read.tables().table("cues.tsv").rows().stream()
        .filter(row -> !row.get("example").isEmpty() && !row.get("example").equals("-"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void saysWhoSpeaks(Row row) {
    List<String> speakers =
        Read.claims(row.get("example")).stream()
            .map(Claim::speaker)
            .filter(Objects::nonNull)
            .map(speaker -> plain(speaker.source().name()))
            .toList();
    assertThat(speakers).as(row.get("example")).contains(plain(row.get("speaker")));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }
}
