package rashomon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rashomon.Read;

/**
 * Tables of sentences and what each claims, in {@code src/test/resources/claims}: a sentence, a
 * tab, then {@code -} for nothing, or claims divided by {@code ;}, each an action, a count ({@code
 * 12}, {@code 30..}, {@code ..40}, {@code 20..30}, {@code ~40}, {@code dozens}, {@code ?} for none)
 * and {@code key=value} for what the row cares about (see {@link ClaimWords}). The article is
 * published on Friday 16 September 2016. A row that the program does not read yet begins with
 * {@code !}: it must fail, so that nobody forgets to take the mark away.
 */
class ClaimTablesTest {

  private static final Path TABLES = Path.of("src/test/resources/claims");

  @TestFactory
  Stream<DynamicTest> rows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        tests.addAll(rows(file));
      }
    }
    return tests.stream();
  }

  private static List<DynamicTest> rows(Path file) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n);
      if (!line.isBlank() && !line.startsWith("#")) {
        String name = file.getFileName() + ":" + (n + 1);
        tests.add(DynamicTest.dynamicTest(name + " " + line, () -> check(line)));
      }
    }
    return tests;
  }

  private static void check(String line) {
    boolean open = line.startsWith("!");
    String[] cells = line.substring(open ? 1 : 0).split("\t", -1);
    assertThat(cells).as("a sentence, a tab, its claims").hasSize(2);
    String differs = ClaimWords.compare(cells[1].strip(), Read.claims(cells[0].strip()));
    if (open) {
      assertThat(differs).as("is read now: take the ! away").isNotEmpty();
    } else {
      assertThat(differs).as(cells[0]).isEmpty();
    }
  }
}
