package rashomon.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rashomon.source.OneByOne;
import rashomon.source.Problems;
import rashomon.source.Source;

/** Reads the articles of a JSON file one after another, whichever way they are put down. */
final class JsonReader {

  private static final int LINE = 8000;

  private final Source source;
  private final Records records;
  private final Problems problems;

  JsonReader(Source source, Records records, Problems problems) {
    this.source = source;
    this.records = records;
    this.problems = problems;
  }

  Iterator<Document> documents() throws IOException {
    BufferedReader in = Charsets.reader(source);
    if (isLines(in)) {
      Iterator<Lines.Row> lines = new Lines(source.name(), in, problems);
      return OneByOne.of(lines, this::line).iterator();
    }
    JsonParser parser = new JsonFactory().createParser(in);
    try {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return OneByOne.of(new Elements(parser), this::element).iterator();
      }
      return whole(parser);
    } catch (JsonProcessingException e) {
      tell(e);
      return Collections.emptyIterator();
    }
  }

  /** Whether the lines are to be read one by one: by the name, or since the first is an object. */
  private boolean isLines(BufferedReader in) throws IOException {
    if (source.isNamed(".jsonl") || source.isNamed(".ndjson")) {
      return true;
    }
    in.mark(2 * LINE);
    char[] start = new char[LINE];
    int length = Math.max(0, in.read(start));
    in.reset();
    String text = new String(start, 0, length).stripLeading();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end).strip();
    if (end < 0 || !line.startsWith("{") || text.substring(end).isBlank()) {
      return false;
    }
    return line.endsWith("}") && text.substring(end).stripLeading().startsWith("{");
  }

  private Iterator<Document> line(Lines.Row row) {
    String place = source.name() + ":" + row.number();
    try {
      Object value = JsonTree.read(row.text());
      return records.document(value, row.number(), place);
    } catch (JsonProcessingException e) {
      problems.add(
          place, "not JSON (column " + column(e) + "); mend this line, the others are read");
    } catch (IOException e) {
      problems.add(place, "cannot be read; mend this line, the others are read");
    }
    return Collections.emptyIterator();
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private void tell(JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    problems.add(
        source.name() + ":" + line,
        "not JSON (column " + column(e) + "); the articles before are read, mend the file");
  }

  private Iterator<Document> element(Elements.Element element) {
    String place = source.name() + ":" + element.line();
    return records.document(element.value(), element.number(), place);
  }

  /** One object: an article, or what holds a list of them. */
  private Iterator<Document> whole(JsonParser parser) throws IOException {
    if (!source.isWhole()) {
      problems.add(source.name(), "larger than 10 MB; give JSON Lines, or an array of articles");
      return Collections.emptyIterator();
    }
    Object value = JsonTree.value(parser, 0);
    if (parser.nextToken() != null) {
      problems.add(
          source.name() + ":" + parser.currentLocation().getLineNr(),
          "something follows the article; give JSON Lines, or an array of articles");
    }
    List<?> list = value instanceof Map<?, ?> map && !records.isArticle(map) ? list(map) : null;
    if (list == null) {
      return records.document(value, 0, source.name());
    }
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String place = source.name() + Document.INSIDE + (i + 1);
      records.document(list.get(i), i + 1, place).forEachRemaining(all::add);
    }
    return all.iterator();
  }

  /** The first list of objects in it, as feeds and interfaces have them. */
  private static @Nullable List<?> list(Map<?, ?> map) {
    for (Object value : map.values()) {
      if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
        return list;
      }
      if (value instanceof Map<?, ?> inner && inner.get("docs") instanceof List<?> docs) {
        return docs;
      }
    }
    return null;
  }

  /** The elements of an array as they come. */
  private final class Elements implements Iterator<Elements.Element> {

    record Element(@Nullable Object value, int number, int line) {}

    private final JsonParser parser;
    private @Nullable Element next;
    private int number;
    private boolean ended;

    Elements(JsonParser parser) {
      this.parser = parser;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        try {
          JsonToken token = parser.nextToken();
          ended = token == null || token == JsonToken.END_ARRAY;
          if (token == JsonToken.END_ARRAY && number == 0) {
            problems.add(source.name(), "an array without articles; give one that holds some");
          }
          int line = parser.currentLocation().getLineNr();
          next = ended ? null : new Element(JsonTree.value(parser, 0), ++number, line);
        } catch (JsonProcessingException e) {
          tell(e);
          ended = true;
        } catch (IOException e) {
          problems.add(source.name(), "breaks off after " + number + " articles");
          ended = true;
        }
      }
      return next != null;
    }

    @Override
    public Element next() {
      if (!hasNext() || next == null) {
        throw new java.util.NoSuchElementException();
      }
      Element element = next;
      next = null;
      return element;
    }
  }
}
