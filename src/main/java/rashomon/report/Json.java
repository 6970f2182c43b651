package rashomon.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in order, leaving out what is not known. Control characters are escaped; so are those
 * that turn the direction of writing.
 */
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .characterEscapes(new Escapes())
          .build();

  /** Writes the members of an object. */
  interface Members {
    void write() throws IOException;
  }

  /** Writes one item of a list. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  private final JsonGenerator out;

  Json(Writer to) throws IOException {
    out = FACTORY.createGenerator(to);
    out.setRootValueSeparator(null);
  }

  void object(Members members) throws IOException {
    out.writeStartObject();
    members.write();
    out.writeEndObject();
  }

  void object(String name, Members members) throws IOException {
    out.writeFieldName(name);
    object(members);
  }

  <T> void list(String name, List<T> items, Item<T> item) throws IOException {
    out.writeArrayFieldStart(name);
    for (T one : items) {
      item.write(one);
    }
    out.writeEndArray();
  }

  void strings(String name, List<String> items) throws IOException {
    list(name, items, out::writeString);
  }

  void numbers(String name, int... items) throws IOException {
    out.writeFieldName(name);
    out.writeArray(items, 0, items.length);
  }

  /** The member, if it is known. */
  void text(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(name, value);
    }
  }

  /** The member, {@code null} where it is not known. */
  void textOrNull(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    out.writeString(value);
  }

  /** An object of such members: names and values in turn. */
  void texts(String... namesAndValues) throws IOException {
    object(() -> members(namesAndValues));
  }

  /** Such members: names and values in turn. */
  void members(String... namesAndValues) throws IOException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  void number(String name, @Nullable Long value) throws IOException {
    if (value != null) {
      out.writeNumberField(name, value);
    }
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /** Ends a document of its own; more may follow on the next line. */
  void endLine() throws IOException {
    out.writeRaw('\n');
    out.flush();
  }

  /** From here on over many lines, for people to read. */
  void indent() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    out.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }
}
