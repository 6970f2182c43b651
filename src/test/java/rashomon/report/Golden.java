package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected reports as files beside the tests; {@code -Dgolden=write} writes them anew. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/report");

  private Golden() {}

  static void matches(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
