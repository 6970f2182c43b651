package rashomon.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come in, nothing is thrown, every quote is its text's, and every report is
 * well-formed: for a few inputs made anew from the samples and the corpus, and for all that once
 * failed ({@code src/test/resources/hostile}, a folder a target). docs/performance.md says how to
 * look for more.
 */
class AnyInputTest {

  private static final Path FAILED = Path.of("src/test/resources/hostile");
  private static final int MOST = 1500;

  static List<Path> failed() throws IOException {
    try (Stream<Path> files = Files.walk(FAILED)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("failed")
  void failsNoMore(Path input) throws IOException {
    String target = input.getParent().getFileName().toString();
    Target.valueOf(target.toUpperCase(Locale.ROOT)).take(Files.readAllBytes(input));
  }

  @ParameterizedTest
  @EnumSource
  void takes(Target target) {
    List<byte[]> texts =
        Stream.of("src/test/resources/inputs", "corpus")
            .flatMap(folder -> Mutations.in(Path.of(folder)).stream())
            .toList();
    Mutations mutations = new Mutations(texts, 1);
    for (int i = 0; i < 150; i++) {
      byte[] input = target.input(mutations, MOST);
      assertThatCode(() -> target.take(input))
          .as("input %d: %s", i, HexFormat.of().formatHex(input))
          .doesNotThrowAnyException();
    }
  }
}
