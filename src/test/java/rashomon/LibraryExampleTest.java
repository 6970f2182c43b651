package rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibraryExampleTest {

  @Test
  void findsWhatTheReportCallsAConflict() {
    assertThat(LibraryExample.conflicts("corpus/qamishli-2021-04").lines())
        .contains("How many children were killed?", "When did the truce of Friday 23 April start?");
  }

  @Test
  void readmeShowsItAsItIs() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String code = Files.readString(Path.of("src/test/java/rashomon/LibraryExample.java"));
    String body = code.substring(code.indexOf("    Rashomon rashomon"), code.indexOf("  }\n}"));
    assertThat(readme).contains(body.stripTrailing().stripIndent());
  }
}
