package rashomon.document;

import java.util.List;
import rashomon.source.Problems;
import rashomon.source.Source;

/** One way in which articles are written down in a source. */
interface DocumentFormat {

  /** What it is called, in the plural: {@code plain text files}. */
  String name();

  /** Whether the source looks like this format; looks at its first bytes only. */
  boolean reads(Source source);

  /** The articles in the source; what cannot be read of it becomes a problem. */
  List<Document> read(Source source, Problems problems);
}
