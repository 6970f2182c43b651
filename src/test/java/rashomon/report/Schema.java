package rashomon.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds JSON to a schema, as far as ours go: types, members, items, choices, references. */
public final class Schema {

  private final Map<String, @Nullable Object> root;
  private final List<String> wrong = new ArrayList<>();

  private Schema(Map<String, @Nullable Object> root) {
    this.root = root;
  }

  /** What is wrong with a JSON object by the shipped schema of that name; nothing if it fits. */
  public static List<String> faults(String name, String json) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream("/schema/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema = new Schema(JsonText.object(text));
      schema.check("", schema.root, JsonText.object(json));
      return schema.wrong;
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
  }

  private void check(String path, Map<String, @Nullable Object> schema, @Nullable Object value) {
    Object reference = schema.get("$ref");
    if (reference != null) {
      check(path, map(map(root.get("$defs")).get(reference.toString().substring(8))), value);
      return;
    }
    if (schema.get("enum") instanceof List<?> choices && !choices.contains(value)) {
      wrong.add(path + ": " + value + " is none of " + choices);
    }
    Object type = schema.get("type");
    List<?> types = type instanceof List<?> many ? many : type == null ? List.of() : List.of(type);
    if (!types.isEmpty() && !types.contains(type(value))) {
      wrong.add(path + ": is " + type(value) + ", not " + types);
    } else if (value instanceof Map<?, ?>) {
      checkMembers(path, schema, map(value));
    } else if (value instanceof List<?> items && schema.get("items") != null) {
      items.forEach(item -> check(path + "[]", map(schema.get("items")), item));
    }
  }

  private void checkMembers(
      String path, Map<String, @Nullable Object> schema, Map<String, @Nullable Object> object) {
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(name -> !object.containsKey(name))
          .forEach(name -> wrong.add(path + ": no " + name));
    }
    Map<String, @Nullable Object> members = map(schema.get("properties"));
    object.forEach(
        (name, member) -> {
          if (members.containsKey(name)) {
            check(path + "/" + name, map(members.get(name)), member);
          } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
            wrong.add(path + ": " + name + " is not known");
          }
        });
  }

  private static String type(@Nullable Object value) {
    return value == null
        ? "null"
        : value instanceof Map
            ? "object"
            : value instanceof List
                ? "array"
                : value instanceof Long
                    ? "integer"
                    : value instanceof Boolean ? "boolean" : "string";
  }
}
