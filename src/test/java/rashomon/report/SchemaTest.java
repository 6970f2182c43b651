package rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are schemas themselves, and catch what they are for. */
class SchemaTest {

  private static final Path FOLDER = Path.of("src/main/resources/schema");

  @ParameterizedTest
  @ValueSource(
      strings = {"annotations", "claim", "claims", "episode", "lineup", "mention", "mentions"})
  void isOneItself(String name) throws IOException {
    String schema = Files.readString(FOLDER.resolve(name + ".schema.json"));
    assertThat(Schema.faultsOfSchema(schema)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claim       | {}                                   | required
          claims      | {}                                   | array
          claims      | [{"id":"a"}]                         | required
          mention     | {"document":1}                       | string
          mentions    | [[]]                                 | object
          episode     | {"id":"e1"}                          | questions
          lineup      | {"rashomon":"1","later":1}           | later
          annotations | {"@context":"http://example.org/"}   | constant
          """)
  void catches(String name, String json, String fault) {
    assertThat(String.join("\n", Schema.faults(name + ".schema.json", json))).contains(fault);
  }
}
