package rashomon.document;

import java.util.List;
import java.util.stream.Collectors;
import rashomon.knowledge.Knowledge;
import rashomon.source.Problems;
import rashomon.source.Source;

/** The formats that articles are read from: the first that recognises a source reads it. */
public final class DocumentFormats {

  private final List<DocumentFormat> formats;

  public DocumentFormats(Knowledge knowledge) {
    formats = List.of(new PlainText(Layout.of(knowledge)));
  }

  /** The articles of the source, with their sections; none where it is no format known here. */
  public List<Document> read(Source source, Problems problems) {
    for (DocumentFormat format : formats) {
      if (format.reads(source)) {
        return format.read(source, problems);
      }
    }
    String what = source.hasNuls() ? "binary" : "marked up, which is not read here";
    problems.add(source.name(), what + "; give " + names());
    return List.of();
  }

  /** What they are called, for those who bring articles. */
  public String names() {
    return formats.stream().map(DocumentFormat::name).collect(Collectors.joining(", "));
  }
}
