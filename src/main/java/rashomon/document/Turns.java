package rashomon.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import rashomon.source.OneByOne;
import rashomon.source.Problems;
import rashomon.source.Source;

/**
 * Counts all that is read and hands on what a shard has of it. What holds any number of articles is
 * read through and shared out article by article; a page or a feed of another shard is not read.
 */
final class Turns {

  private final DocumentFormats formats;
  private final Shard shard;
  private final Problems problems;
  private long at;

  Turns(DocumentFormats formats, Shard shard, Problems problems) {
    this.formats = formats;
    this.shard = shard;
    this.problems = problems;
  }

  Iterator<Turn<Document>> of(Source source) {
    if (formats.holdsMany(source)) {
      return OneByOne.of(formats.each(source, problems), this::own).iterator();
    }
    at++;
    if (!shard.has(source.name())) {
      return Collections.emptyIterator();
    }
    List<Turn<Document>> all = new ArrayList<>();
    formats.each(source, problems).forEachRemaining(d -> all.add(new Turn<>(at, d)));
    return all.iterator();
  }

  private Iterator<Turn<Document>> own(Document document) {
    at++;
    return shard.has(document.file())
        ? List.of(new Turn<>(at, document)).iterator()
        : Collections.emptyIterator();
  }
}
