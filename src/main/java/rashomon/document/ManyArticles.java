package rashomon.document;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import rashomon.source.Problems;
import rashomon.source.Source;

/** A format whose sources hold any number of articles, read one after another. */
interface ManyArticles extends DocumentFormat {

  /** The articles in the source; an error while it is opened is told by {@link #read}. */
  Iterator<Document> open(Source source, Problems problems) throws IOException;

  @Override
  default boolean holdsMany() {
    return true;
  }

  @Override
  default Iterator<Document> read(Source source, Problems problems) {
    try {
      return open(source, problems);
    } catch (IOException e) {
      problems.add(source.name(), "cannot be read; check the file");
      return Collections.emptyIterator();
    }
  }
}
