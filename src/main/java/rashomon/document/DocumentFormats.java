package rashomon.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import rashomon.knowledge.Knowledge;
import rashomon.source.Limits;
import rashomon.source.Problems;
import rashomon.source.Source;

/** The formats that articles are read from: the first that recognises a source reads it. */
public final class DocumentFormats {

  private final List<DocumentFormat> formats;

  public DocumentFormats(Knowledge knowledge) {
    this(knowledge, Fields.USUAL);
  }

  /**
   * The formats, for tables and records with these field names.
   *
   * @param fields what a table's columns and a record's fields are called
   */
  public DocumentFormats(Knowledge knowledge, Fields fields) {
    this(knowledge, fields, record -> true);
  }

  /**
   * The same.
   *
   * @param claims whether a line of JSON is a claim that can be understood
   */
  public DocumentFormats(Knowledge knowledge, Fields fields, Predicate<String> claims) {
    Layout layout = Layout.of(knowledge);
    formats =
        List.of(
            new Feeds(layout),
            new HtmlPages(layout),
            new MarkdownFiles(layout, fields),
            new ClaimRecords(claims),
            new JsonArticles(layout, fields),
            new Tables(layout, fields),
            new PlainText(layout));
  }

  /** All articles of the source; none where it is no format known here. */
  public List<Document> read(Source source, Problems problems) {
    List<Document> all = new ArrayList<>();
    each(source, problems).forEachRemaining(all::add);
    return all;
  }

  /** The articles of the source, each read when it is asked for. */
  public Iterator<Document> each(Source source, Problems problems) {
    for (DocumentFormat format : formats) {
      if (format.reads(source)) {
        if (source.isWhole() || format.holdsMany()) {
          return format.read(source, problems);
        }
        problems.add(
            source.name(), "larger than " + Limits.DEFAULT.words() + "; give one article a file");
        return Collections.emptyIterator();
      }
    }
    String what = source.hasNuls() ? "binary" : "marked up in a way that is not read here";
    problems.add(source.name(), what + "; 'rashomon formats' lists what is read");
    return Collections.emptyIterator();
  }

  /** Whether the source is in a format that may hold any number of articles. */
  boolean holdsMany(Source source) {
    return formats.stream()
        .filter(format -> format.reads(source))
        .findFirst()
        .map(DocumentFormat::holdsMany)
        .orElse(false);
  }

  /** What they are called, for those who bring articles. */
  public List<String> names() {
    return formats.stream().map(DocumentFormat::name).toList();
  }
}
