package rashomon.report.annotation;

import java.io.IOException;
import java.io.Writer;
import rashomon.report.Version;
import rashomon.report.json.Json;
import rashomon.report.json.Records;

/**
 * A collection of annotations on one page (Web Annotation Data Model, section 5), each on a line of
 * its own. Its name comes last: it is made of theirs.
 */
final class Collection {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Writer out;
  private final String label;
  private long total;
  private String names = "";

  Collection(String label, Writer out) {
    this.out = out;
    this.label = label;
  }

  /** Adds an annotation with that name and these other members. */
  void add(String name, Json.Item<Json> members) throws IOException {
    if (total == 0) {
      begin();
      out.write(",\"first\":{\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[\n");
    } else {
      out.write(",\n");
    }
    out.write(
        Records.line(
            json -> {
              json.text("id", name);
              json.text("type", "Annotation");
              members.write(json);
            }));
    names = Iris.named(names, name);
    total++;
  }

  private void begin() throws IOException {
    String head =
        Records.line(
            json -> {
              json.text("@context", CONTEXT);
              json.text("type", "AnnotationCollection");
              json.text("label", label);
              json.object(
                  "generator",
                  () -> json.members("type", "Software", "name", "Rashomon " + Version.WORDS));
            });
    out.write(head, 0, head.length() - 1);
  }

  void end() throws IOException {
    String whole = Iris.named("collection", names);
    if (total == 0) {
      begin();
    } else {
      String page = Iris.named("page", names);
      out.write("\n],\"id\":\"%s\",\"partOf\":\"%s\"}".formatted(page, whole));
    }
    out.write(",\"total\":%d,\"id\":\"%s\"}\n".formatted(total, whole));
    out.flush();
  }
}
