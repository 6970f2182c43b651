package rashomon;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rashomon.document.Document;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;

/**
 * Good and broken samples of every format that is read, from {@code src/test/resources/inputs}:
 * good ones are read without a word, broken ones told with file and place, and the rest of them
 * read.
 */
class InputsTest {

  private static final Rashomon RASHOMON = Rashomon.of(Knowledge.shipped());

  @TempDir private Path folder;

  static List<InputSample> samples() throws IOException {
    return InputSample.all();
  }

  @Test
  void everyFormatHasEnough() throws IOException {
    Map<String, Long> counts =
        samples().stream().collect(groupingBy(s -> s.format() + " " + s.good(), counting()));
    assertThat(counts).hasSize(2 * 12);
    assertThat(counts.values()).allMatch(count -> count >= 8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read(InputSample sample) throws IOException {
    Files.writeString(folder.resolve("good one.txt"), "Two shells fell on Tarsa.\n");
    Problems problems = new Problems();
    List<Document> read =
        RASHOMON
            .documents(
                List.of(sample.write(folder)), new ByteArrayInputStream(new byte[0]), problems)
            .toList();
    List<String> told =
        problems.all().stream()
            .map(p -> p.toString().replace(folder + "/", ""))
            .map(p -> p.startsWith("@") ? p.substring(1) : p)
            .toList();
    assertThat(read).as("articles; told: %s", told).hasSize(sample.articles());
    if (sample.good()) {
      assertThat(told).isEmpty();
      Document last = read.get(read.size() - 1);
      assertThat(last.text() + "\n" + last.title() + "\n" + last.url()).contains(sample.says());
    } else {
      assertThat(told).as("problems").anyMatch(problem -> problem.startsWith(sample.says()));
      assertThat(told).allMatch(problem -> problem.startsWith(sample.file().replace("@", "")));
    }
    read.forEach(RASHOMON::read);
  }
}
