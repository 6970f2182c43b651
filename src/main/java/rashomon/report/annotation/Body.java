package rashomon.report.annotation;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import rashomon.report.json.Json;

/** What an annotation says: in words, in tags to sort by, and as a record for programs. */
record Body(String words, List<String> tags, String record) {

  Body {
    tags = List.copyOf(tags);
  }

  void write(Json json) throws IOException {
    List<Json.Item<Json>> parts =
        Stream.of(Stream.of(describing()), tags.stream().map(Body::tag), Stream.of(data()))
            .flatMap(part -> part)
            .toList();
    json.list("body", parts, part -> json.object(() -> part.write(json)));
  }

  private Json.Item<Json> describing() {
    return json ->
        json.members(
            "type", "TextualBody",
            "purpose", "describing",
            "format", "text/plain",
            "language", "en",
            "value", words);
  }

  private static Json.Item<Json> tag(String tag) {
    return json -> json.members("type", "TextualBody", "purpose", "tagging", "value", tag);
  }

  private Json.Item<Json> data() {
    return json ->
        json.members(
            "type", "TextualBody",
            "purpose", "identifying",
            "format", "application/json",
            "value", record);
  }
}
