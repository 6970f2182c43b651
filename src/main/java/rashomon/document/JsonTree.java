package rashomon.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON value as maps, lists, strings, numbers as written, booleans and null. */
public final class JsonTree {

  private static final int DEPTH = 200;

  private JsonTree() {}

  /**
   * The value of a text that holds one.
   *
   * @throws IOException where it holds none, or more
   */
  public static @Nullable Object read(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      Object value = value(parser, 0);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "something follows the value");
      }
      return value;
    }
  }

  /** Whether the text is one object of JSON and nothing else; keeps nothing of it. */
  static boolean isObject(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return object && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** The value that begins with the parser's current token. */
  static @Nullable Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (depth > DEPTH) {
      throw new JsonParseException(parser, "nested too deep");
    }
    if (token == JsonToken.START_OBJECT) {
      return object(parser, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser, depth + 1));
      }
      return list;
    }
    if (token == null) {
      throw new JsonParseException(parser, "nothing there");
    }
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
        ? (Object) (token == JsonToken.VALUE_TRUE)
        : token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private static Map<String, @Nullable Object> object(JsonParser parser, int depth)
      throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      map.put(name, value(parser, depth + 1));
    }
    return map;
  }
}
