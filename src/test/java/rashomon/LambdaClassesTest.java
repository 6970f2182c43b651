package rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rashomon.mention.SourceName;
import rashomon.text.Span;

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

  /** Words that are written in the code are asked for by their hash codes (docs/decisions/0016). */
  @Test
  void questionsAreAnsweredByTheBuild() throws IOException {
    Path asking = CLASSES.resolve("claim/harm/HarmToPeople.class");
    String names = Files.readString(asking, StandardCharsets.ISO_8859_1);
    assertThat(names)
        .contains("(ILjava/lang/String;I)Z", "(ILjava/lang/String;J)Z")
        .doesNotContain("(ILjava/lang/String;)Z");
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
    SourceName monitor = new SourceName("SOHR", null, SourceName.Role.MONITOR);
    int hash = 31 * 31 * "SOHR".hashCode() + SourceName.Role.MONITOR.hashCode();
    assertThat(monitor.hashCode()).isEqualTo(hash);
    assertThat(monitor)
        .hasToString("SourceName[name=SOHR, of=null, role=MONITOR]")
        .isNotEqualTo(new SourceName("SOHR", null, SourceName.Role.AGENCY));
  }
}
