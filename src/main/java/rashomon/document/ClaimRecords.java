package rashomon.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import rashomon.source.Problems;
import rashomon.source.Source;

/**
 * Claims that an earlier run wrote as JSON Lines, or as an array with one a line: their articles,
 * whole where they were written beside, else as far as the claims quote them.
 */
final class ClaimRecords implements ManyArticles {

  private static final String ARTICLE = "{\"kind\":\"" + RecordedLine.ARTICLE + "\",\"id\"";
  private static final String SHARD = "{\"kind\":\"" + Shard.KIND + "\",";
  private static final List<String> MEMBERS =
      List.of("\"id\"", "\"document\"", "\"kind\"", "\"quote\"", "\"span\"");

  private final Predicate<String> whole;

  ClaimRecords(Predicate<String> whole) {
    this.whole = whole;
  }

  @Override
  public String name() {
    return "claims that 'rashomon claims' wrote as JSON or JSON Lines";
  }

  @Override
  public boolean reads(Source source) {
    String start = source.start();
    if (!start.startsWith("{") && !start.startsWith("[\n{\"id\"")) {
      return false;
    }
    return start.startsWith(ARTICLE)
        || start.startsWith(SHARD)
        || MEMBERS.stream().allMatch(start::contains);
  }

  @Override
  public Iterator<Document> open(Source source, Problems problems) throws IOException {
    Lines lines = new Lines(source.name(), Charsets.reader(source), problems);
    return new RecordedArticles(source.name(), lines, whole, problems);
  }
}
