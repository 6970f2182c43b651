package rashomon.report.json;

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
import rashomon.report.Printable;

/**
 * Writes JSON in order, leaving out what is not known. Control characters are escaped; so are those
 * that turn the direction of writing. Half a character, which not every reader of JSON bears, is
 * {@code U+FFFD}.
 */
public final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .characterEscapes(new Escapes())
          .build();

  /** Writes the members of an object. */
  public interface Members {
    void write() throws IOException;
  }

  /** Writes one item of a list. */
  public interface Item<T> {
    void write(T item) throws IOException;
  }

  private final JsonGenerator out;

  public Json(Writer to) throws IOException {
    out = FACTORY.createGenerator(to);
    out.setRootValueSeparator(null);
  }

  public void object(Members members) throws IOException {
    out.writeStartObject();
    members.write();
    out.writeEndObject();
  }

  public void object(String name, Members members) throws IOException {
    out.writeFieldName(name);
    object(members);
  }

  public <T> void list(String name, List<T> items, Item<T> item) throws IOException {
    out.writeArrayFieldStart(name);
    for (T one : items) {
      item.write(one);
    }
    out.writeEndArray();
  }

  public void strings(String name, List<String> items) throws IOException {
    list(name, items, item -> out.writeString(Printable.whole(item)));
  }

  public void numbers(String name, int... items) throws IOException {
    out.writeFieldName(name);
    out.writeArray(items, 0, items.length);
  }

  /** The member, if it is known. */
  public void text(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(name, Printable.whole(value));
    }
  }

  /** The member, {@code null} where it is not known. */
  public void textOrNull(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    out.writeString(value == null ? null : Printable.whole(value));
  }

  /** An object of such members: names and values in turn. */
  public void texts(String... namesAndValues) throws IOException {
    object(() -> members(namesAndValues));
  }

  /** Such members: names and values in turn. */
  public void members(String... namesAndValues) throws IOException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  public void number(String name, @Nullable Long value) throws IOException {
    if (value != null) {
      out.writeNumberField(name, value);
    }
  }

  public void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /** Ends a document of its own; more may follow on the next line. */
  public void endLine() throws IOException {
    out.writeRaw('\n');
    out.flush();
  }

  /** From here on over many lines, for people to read. */
  public void indent() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    out.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }
}
