package rashomon.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rashomon.document.Document;
import rashomon.source.Problem;
import rashomon.source.Problems;

/** What is read of files, one article after another: a row each, and one for each problem. */
final class ReadRows implements Iterator<Row> {

  /** Opens a file of the archive. */
  interface Opener {
    InputStream open(ArchiveFile file) throws IOException;
  }

  private final Iterator<ArchiveFile> files;
  private final Map<String, String> ids;
  private final Opener opener;
  private final Problems problems = new Problems();
  private final Deque<Row> ready = new ArrayDeque<>();
  private Iterator<Document> documents = Collections.emptyIterator();
  private @Nullable ArchiveFile file;
  private final long first;
  private long turn;

  /**
   * @param first the turn that each file begins with
   */
  ReadRows(Iterator<ArchiveFile> files, Map<String, String> ids, Opener opener, long first) {
    this.first = first;
    this.files = files;
    this.ids = ids;
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && (documents.hasNext() || !problems.isEmpty() || files.hasNext())) {
      step();
    }
    return !ready.isEmpty();
  }

  private void step() {
    boolean more = documents.hasNext();
    for (Problem problem : problems.take()) {
      ready.add(ArticleRows.problem(number(), turn++, problem));
    }
    if (more) {
      ready.add(ArticleRows.article(number(), turn++, Here.RASHOMON.read(documents.next())));
    } else if (files.hasNext()) {
      open(files.next());
    }
  }

  private int number() {
    return file == null ? 0 : file.number();
  }

  private void open(ArchiveFile next) {
    file = next;
    turn = first;
    try {
      documents = Here.RASHOMON.documents(next.name(), opener.open(next), ids, problems).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(next.path(), e);
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
