package rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rashomon.text.Span;
import rashomon.text.Token;

/** What the build makes of lambdas and records (docs/decisions/0015): as the JVM would have it. */
class LambdaClassesTest {

  private static final Path CLASSES = Path.of("target/classes/rashomon");

  @Test
  void noLambdaIsLeftToTheJvm() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<Path> left = files.filter(LambdaClassesTest::asksTheJvm).toList();
      assertThat(left).isEmpty();
    }
  }

  private static boolean asksTheJvm(Path file) {
    try {
      return file.toString().endsWith(".class")
          && Files.readString(file, StandardCharsets.ISO_8859_1).contains("LambdaMetafactory");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  @Test
  void recordsCompareByTheirComponents() {
    Span span = new Span(3, 9);
    assertThat(span).isEqualTo(new Span(3, 9)).isNotEqualTo(new Span(3, 8)).isNotEqualTo("3");
    assertThat(span.equals(null)).isFalse();
    assertThat(span).hasSameHashCodeAs(new Span(3, 9)).hasToString("Span[start=3, end=9]");
    assertThat(span.hashCode()).isEqualTo(31 * 3 + 9);
  }

  @Test
  void componentsOfAllSortsAreHashedAndPrinted() {
    Token token = new Token(3, 7, "Homs", "homs", Token.Shape.CAPITAL);
    int hash = 3;
    for (Object part : List.of(7, "Homs", "homs", Token.Shape.CAPITAL)) {
      hash = 31 * hash + Objects.hashCode(part);
    }
    assertThat(token.hashCode()).isEqualTo(hash);
    assertThat(token)
        .hasToString("Token[start=3, end=7, text=Homs, norm=homs, shape=CAPITAL]")
        .isNotEqualTo(new Token(3, 7, "Hama", "homs", Token.Shape.CAPITAL));
  }
}
