package rashomon.document;

import java.util.Iterator;
import rashomon.source.Problems;
import rashomon.source.Source;

/** One way in which articles are written down in a source. */
interface DocumentFormat {

  /** What it is called, in the plural: {@code plain text files}. */
  String name();

  /** Whether the source looks like this format; looks at its name and its first bytes only. */
  boolean reads(Source source);

  /** The articles in the source, in order; what cannot be read of it becomes a problem. */
  Iterator<Document> read(Source source, Problems problems);

  /** Whether a source may hold any number of articles, so that its size has no limit. */
  default boolean holdsMany() {
    return false;
  }
}
