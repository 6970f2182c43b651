package rashomon.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Pattern;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Articles as JSON: one, an array of them, or one a line. */
final class JsonArticles implements ManyArticles {

  private static final Pattern START = Pattern.compile("(?s)\\s*(\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*");

  private final Layout layout;
  private final Fields fields;

  JsonArticles(Layout layout, Fields fields) {
    this.layout = layout;
    this.fields = fields;
  }

  @Override
  public String name() {
    return "JSON (an article, an array of articles) and JSON Lines, in UTF-8 or with a mark;"
        + " --field says what their fields are called";
  }

  @Override
  public boolean reads(Source source) {
    boolean named =
        source.isNamed(".json") || source.isNamed(".jsonl") || source.isNamed(".ndjson");
    return named && !Markup.isAny(source) || START.matcher(source.start()).matches();
  }

  @Override
  public Iterator<Document> open(Source source, Problems problems) throws IOException {
    return new JsonReader(source, new Records(layout, fields, source.name(), problems), problems)
        .documents();
  }
}
