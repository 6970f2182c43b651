package rashomon.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds JSON to the shipped schemas (JSON Schema, draft 2020-12). */
public final class Schema {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final Map<String, JsonSchema> READ = new ConcurrentHashMap<>();

  private Schema() {}

  /** What is wrong with JSON by the shipped schema of that name; nothing if it fits. */
  public static List<String> faults(String name, String json) {
    return READ.computeIfAbsent(name, Schema::read).validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  /** What is wrong with a schema by the schema of schemas. */
  static List<String> faultsOfSchema(String schema) {
    return FACTORY
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(schema, InputFormat.JSON)
        .stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  private static JsonSchema read(String name) {
    return FACTORY.getSchema(SchemaLocation.of("classpath:schema/" + name));
  }
}
